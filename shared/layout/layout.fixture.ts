import { expect } from 'vitest';
import { createHistory, execute, type History } from '../edits/history';
import type { EditMaker } from '../edits/random-edits.fixture';
import type { Rectangle } from '../model/geometry';
import { emptyModel, type Placement, type ThreatModel } from '../model/threat-model';
import { type Box, membersOf, type Part } from './part';

/** The model that comes out of edits. */
export const modelAfter = (makers: readonly EditMaker[]): ThreatModel =>
  makers.reduce<History>(
    (now, make) => {
      const edit = make(now.present);
      return edit === null ? now : execute(now, edit);
    },
    createHistory(emptyModel('m')),
  ).present;

export const areApart = (a: Rectangle, b: Rectangle): boolean =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

/** Expects a place for everything in a part, none on another, and what is in a boundary inside it. */
export function expectTidy(part: Part, placed: Readonly<Record<string, Placement>>): void {
  const placeOf = ({ id, as, width, height }: Box): Rectangle => {
    const place = placed[id];
    if (place === undefined) throw new Error(`${id} is not placed`);
    return as === 'collapsed' ? { x: place.x, y: place.y, width, height } : place;
  };
  for (const [parent, members] of membersOf(part)) {
    const siblings = members.map(placeOf);
    const frame = parent === null ? undefined : placed[parent];
    for (const [index, one] of siblings.entries()) {
      if (frame) {
        expect(Math.min(one.x, one.y)).toBeGreaterThanOrEqual(0);
        expect(one.x + one.width).toBeLessThanOrEqual(frame.width);
        expect(one.y + one.height).toBeLessThanOrEqual(frame.height);
      }
      for (const other of siblings.slice(index + 1)) expect(areApart(one, other)).toBe(true);
    }
  }
}
