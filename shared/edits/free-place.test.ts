import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyModel, type ThreatModel } from '../model/threat-model';
import { freePlace } from './free-place';
import { createHistory, execute } from './history';
import { addElement } from './place-subjects';
import { sampleDiagram } from './sample-diagram.fixture';

const size = { width: 192, height: 64 };

it('takes the wanted place where that is free, else one close by', () => {
  const { present } = sampleDiagram();
  expect(freePlace(present, 'main', [null], { x: 2000, y: 0, ...size })).toEqual({ x: 2000, y: 0 });

  const beside = freePlace(present, 'main', [null], { x: 0, y: 600, ...size });
  expect(beside).toEqual({ x: 0, y: 696 });
});

it('stays in the boundary, under its title', () => {
  const { x, y } = freePlace(sampleDiagram().present, 'main', ['shop'], { x: 0, y: 0, ...size });
  expect(x).toBeGreaterThanOrEqual(166);
  expect(y).toBeGreaterThanOrEqual(204);
});

it('covers nothing, wherever things lie', () => {
  const places = fc.array(fc.record({ x: fc.nat(1200), y: fc.nat(1200) }), { maxLength: 12 });
  fc.assert(
    fc.property(places, (all) => {
      const model: ThreatModel = all.reduce(
        (now, at, index) =>
          execute(
            now,
            addElement(
              `e${index}`,
              { stencil: 'pod', kind: 'process', name: '' },
              { diagram: 'main', parent: null, at },
            ),
          ),
        createHistory(emptyModel('m')),
      ).present;
      const { x, y } = freePlace(model, 'main', [null], { x: 600, y: 600, ...size });
      for (const at of all)
        expect(Math.abs(at.x - x) >= size.width || Math.abs(at.y - y) >= size.height).toBe(true);
    }),
    { numRuns: 60 },
  );
});
