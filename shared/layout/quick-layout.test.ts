import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createHistory, execute, type History } from '../edits/history';
import { arbitraryEdits } from '../edits/random-edits.fixture';
import { membersByParent } from '../model/containment';
import { emptyModel } from '../model/threat-model';
import { layOut } from './quick-layout';

it('places everything without overlaps, and what is in a boundary inside it', () => {
  fc.assert(
    fc.property(arbitraryEdits, (makers) => {
      const { present: model } = makers.reduce<History>(
        (now, make) => {
          const edit = make(now.present);
          return edit === null ? now : execute(now, edit);
        },
        createHistory(emptyModel('m')),
      );
      const placed = layOut(model);

      for (const [parent, { elements, boundaries }] of membersByParent(model)) {
        const siblings = [...elements, ...boundaries].map((id) => placed[id]);
        const frame = parent === null ? undefined : placed[parent];
        for (const [index, one] of siblings.entries()) {
          if (one === undefined) throw new Error('not placed');
          if (frame) {
            expect(Math.min(one.x, one.y)).toBeGreaterThanOrEqual(0);
            expect(one.x + one.width).toBeLessThanOrEqual(frame.width);
            expect(one.y + one.height).toBeLessThanOrEqual(frame.height);
          }
          for (const other of siblings.slice(index + 1)) {
            if (other === undefined) continue;
            const apart =
              one.x + one.width <= other.x ||
              other.x + other.width <= one.x ||
              one.y + one.height <= other.y ||
              other.y + other.height <= one.y;
            expect(apart).toBe(true);
          }
        }
      }
      expect(layOut(model)).toEqual(placed);
    }),
    { numRuns: 100 },
  );
});
