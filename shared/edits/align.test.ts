import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absoluteRectangles } from '../model/geometry';
import type { ThreatModel } from '../model/threat-model';
import { align, alignments, axes, distribute, sameSize } from './align';
import { createHistory, execute, redo, undo } from './history';
import { setLocked } from './lock';
import { addElement } from './place-subjects';
import { placed, sampleDiagram } from './sample-diagram.fixture';

const box = (model: ThreatModel, id: string) => {
  const { diagrams } = model;
  const { main } = diagrams;
  const found = main && (main.notes?.[id] ?? absoluteRectangles(model, main).get(id));
  if (!found) throw new Error(`${id} has no place`);
  return found;
};
const edge = { left: 0, centre: 0.5, right: 1, top: 0, middle: 0.5, bottom: 1 } as const;
const lineOf = (model: ThreatModel, id: string, alignment: keyof typeof edge) => {
  const { x, y, width, height } = box(model, id);
  const isAcross = ['left', 'centre', 'right'].includes(alignment);
  return isAcross ? x + width * edge[alignment] : y + height * edge[alignment];
};

describe('align', () => {
  it.each(alignments)('%s: brings an element in a boundary and a note to one line', (alignment) => {
    const before = sampleDiagram();
    const ids = ['db', 'note', 'user'];

    const aligned = execute(before, align('main', ids, alignment));

    const lines = ids.map((id) => lineOf(aligned.present, id, alignment));
    expect(Math.max(...lines) - Math.min(...lines)).toBeLessThanOrEqual(1);
    expect(aligned.present.elements.db?.parent).toBe('shop');
    expect(undo(aligned).present).toEqual(before.present);
    expect(redo(undo(aligned)).present).toEqual(aligned.present);
  });

  it('aligns with what is locked, and lets it lie', () => {
    const before = execute(sampleDiagram(), setLocked('main', ['db'], true));
    const { present } = execute(before, align('main', ['web', 'db', 'note'], 'left'));
    expect(placed(present, 'db')).toEqual(placed(before.present, 'db'));
    expect(box(present, 'note').x).toBe(box(present, 'db').x);
    expect(box(present, 'web').x).toBe(box(present, 'db').x);
  });

  it('lets what is in a chosen boundary go with it', () => {
    const before = sampleDiagram();
    const { present } = execute(before, align('main', ['cluster', 'web', 'note'], 'bottom'));
    expect(placed(present, 'web')).toEqual(placed(before.present, 'web'));
  });

  it('refuses one thing, and things that are all locked', () => {
    const before = sampleDiagram();
    expect(() => execute(before, align('main', ['web', 'call'], 'left'))).toThrow('at least 2');
    const locked = execute(before, setLocked('main', ['web', 'db'], true));
    expect(() => execute(locked, align('main', ['web', 'db'], 'left'))).toThrow('locked');
  });
});

describe('distribute', () => {
  const row = fc.array(fc.record({ x: fc.nat(3000), y: fc.nat(3000) }), { minLength: 3, maxLength: 8 });

  it.each(axes)('%s: leaves equal gaps, none too small, whatever lay where', (axis) => {
    const [start, extent] = axis === 'horizontally' ? (['x', 'width'] as const) : (['y', 'height'] as const);
    fc.assert(
      fc.property(row, (places) => {
        const ids = places.map((_, index) => `e${index}`);
        const before = ids.reduce(
          (now, id, index) =>
            execute(
              now,
              addElement(
                id,
                { stencil: 'pod', kind: 'process', name: id },
                { diagram: 'main', parent: null, at: places[index] ?? { x: 0, y: 0 } },
              ),
            ),
          sampleDiagram(),
        );
        const { present } = execute(before, distribute('main', ids, axis));
        const boxes = ids.map((id) => box(present, id)).sort((a, b) => a[start] - b[start]);
        const gaps = boxes
          .slice(1)
          .map((one, index) => one[start] - (boxes[index]?.[start] ?? 0) - (boxes[index]?.[extent] ?? 0));
        expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
        expect(Math.min(...gaps)).toBeGreaterThanOrEqual(15);
      }),
      { numRuns: 40 },
    );
  });

  it('refuses two things', () => {
    expect(() => execute(sampleDiagram(), distribute('main', ['web', 'db'], 'vertically'))).toThrow(
      'at least 3',
    );
  });
});

it('makes things as large as the largest of their sort', () => {
  const model = structuredClone(sampleDiagram().present);
  if (model.diagrams.main?.placements.web) model.diagrams.main.placements.web.width = 300;
  const before = createHistory(model);

  const { present } = execute(before, sameSize('main', ['web', 'db', 'user', 'note']));

  for (const id of ['web', 'db', 'user'])
    expect(placed(present, id)).toMatchObject({ width: 300, height: 64 });
  expect(box(present, 'note')).toEqual(box(model, 'note'));
});
