import { emptyModel, type ThreatModel } from '../../../shared/model/threat-model';

/** A model that is valid, and drawn as nobody draws. */
export interface HostileDrawing {
  name: string;
  model: () => ThreatModel;
}

type Box = { x: number; y: number; width: number; height: number };
const far = 1_000_000;
const box = (x: number, y: number, width = 192, height = 64): Box => ({ x, y, width, height });
const range = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Builds a model; what is put into it is drawn on the first diagram. */
function drawn(build: (pen: Pen) => void): () => ThreatModel {
  return () => {
    const model = emptyModel('Drawn');
    build(penOf(model));
    return model;
  };
}

interface Pen {
  model: ThreatModel;
  element(id: string, at: Box, parent?: string | null, name?: string): void;
  boundary(id: string, at: Box, parent?: string | null, more?: object): void;
  flow(id: string, source: string, target: string, name?: string): void;
  note(id: string, at: Box, text: string): void;
}

function penOf(model: ThreatModel): Pen {
  const main = model.diagrams.main;
  if (main === undefined) throw new Error('a model has a first diagram');
  main.notes = {};
  main.ways = {};
  const { notes } = main;
  return {
    model,
    element(id, at, parent = null, name = id) {
      model.elements[id] = { id, name, kind: 'process', stencil: 'container', parent, facts: {} };
      main.placements[id] = at;
    },
    boundary(id, at, parent = null, more = {}) {
      model.boundaries[id] = { id, name: id, kind: 'namespace', parent, facts: {} };
      main.placements[id] = { ...at, ...more };
    },
    flow(id, source, target, name = '') {
      model.flows[id] = { id, name, source, target, facts: {} };
    },
    note(id, at, text) {
      notes[id] = { id, text, ...at };
    },
  };
}

export const hostileDrawings: readonly HostileDrawing[] = [
  {
    name: 'a boundary of a million by a million',
    model: drawn(({ boundary, element, flow }) => {
      boundary('all', box(0, 0, far, far));
      element('web', box(40, 60), 'all');
      element('db', box(400, 60), 'all');
      flow('f', 'web', 'db');
    }),
  },
  {
    name: 'the same, with what is in it at its far corner',
    model: drawn(({ boundary, element, flow }) => {
      boundary('all', box(-far, -far, far, far));
      element('web', box(0, 0), 'all');
      element('db', box(far - 192, far - 64), 'all');
      flow('f', 'web', 'db');
    }),
  },
  {
    name: 'a flow from one end of the world to the other',
    model: drawn(({ element, flow }) => {
      element('web', box(-far, -far));
      element('db', box(far, far));
      element('here', box(0, 0));
      flow('f', 'web', 'db');
      flow('g', 'db', 'web');
    }),
  },
  {
    name: 'an element as wide as the world and as high as a hair',
    model: drawn(({ element, flow }) => {
      element('wide', box(-far, 0, far, 1));
      element('high', box(0, -far, 1, far));
      flow('f', 'wide', 'high');
    }),
  },
  {
    name: 'the smallest sizes that there are',
    model: drawn(({ element, flow, boundary }) => {
      boundary('dot', box(0.1, 0.2, 1, 1));
      element('web', box(1e-300, -0, 1, 1), 'dot');
      element('db', box(5e-324, 1e-9, 1, 1), 'dot');
      flow('f', 'web', 'db');
    }),
  },
  {
    name: 'a hundred boundaries exactly over each other',
    model: drawn(({ boundary, element }) => {
      for (const index of range(100))
        boundary(`b${index}`, box(0, 0, 400, 300), index === 0 ? null : `b${index - 1}`);
      element('web', box(40, 60), 'b99');
    }),
  },
  {
    name: 'a hundred collapsed boundaries in each other, with flows into each',
    model: drawn(({ boundary, element, flow }) => {
      element('out', box(-400, 0));
      for (const index of range(100)) {
        boundary(`b${index}`, box(10, 10, 4000, 4000), index === 0 ? null : `b${index - 1}`, {
          collapsed: true,
        });
        element(`e${index}`, box(40, 60), `b${index}`);
        flow(`f${index}`, 'out', `e${index}`);
      }
    }),
  },
  {
    name: 'two thousand elements in one place',
    model: drawn(({ element }) => {
      for (const index of range(2000)) element(`e${index}`, box(0, 0));
    }),
  },
  {
    name: 'three hundred flows between the same two',
    model: drawn(({ element, flow }) => {
      element('web', box(0, 0));
      element('db', box(500, 0));
      for (const index of range(300))
        flow(`f${index}`, index % 2 ? 'web' : 'db', index % 2 ? 'db' : 'web', `flow ${index}`);
    }),
  },
  {
    name: 'a thousand flows of one element to itself',
    model: drawn(({ element, flow }) => {
      element('web', box(0, 0));
      for (const index of range(1000)) flow(`f${index}`, 'web', 'web');
    }),
  },
  {
    name: 'a way of a hundred points all over the world',
    model: drawn(({ model, element, flow }) => {
      element('web', box(0, 0));
      element('db', box(500, 0));
      flow('f', 'web', 'db', 'far');
      const points = range(100).map((index) => ({ x: index % 2 ? far : -far, y: (index - 50) * 20_000 }));
      if (model.diagrams.main?.ways) model.diagrams.main.ways.f = { points };
    }),
  },
  {
    name: 'notes that hold far more than fits',
    model: drawn(({ note, element }) => {
      element('web', box(0, 0));
      note('small', box(0, 100, 1, 1), 'x'.repeat(20_000));
      note('lines', box(300, 100, 200, 100), 'line\n'.repeat(4000));
      note('large', box(600, 100, far, far), 'W'.repeat(20_000));
    }),
  },
  {
    name: 'names of a thousand stacked accents, of one word, of right-to-left letters',
    model: drawn(({ element, boundary }) => {
      element('stack', box(0, 0), null, `z${'\u0301'.repeat(999)}`);
      element('word', box(300, 0), null, 'W'.repeat(1000));
      element('right', box(600, 0), null, '\u05d0'.repeat(1000));
      element('emoji', box(900, 0), null, '👩‍👩‍👧‍👦'.repeat(90));
      boundary('lines', box(0, 200, 300, 200));
    }),
  },
  {
    name: 'five hundred diagrams that all show everything',
    model: drawn(({ model, element }) => {
      for (const index of range(20)) element(`e${index}`, box(index * 220, 0));
      for (const index of range(500))
        model.diagrams[`d${index}`] = {
          id: `d${index}`,
          name: `View ${index}`,
          placements: { ...model.diagrams.main?.placements },
          order: index % 7,
        };
    }),
  },
  {
    name: 'no diagram at all',
    model: () => ({ ...drawn(({ element }) => element('web', box(0, 0)))(), diagrams: {} }),
  },
  {
    name: 'what is in a boundary lies a world outside of it, and is larger',
    model: drawn(({ boundary, element, flow }) => {
      boundary('small', box(0, 0, 200, 120));
      element('away', box(far - 1, -far), 'small');
      boundary('inner', box(-far / 2, 0, far, far), 'small');
      element('web', box(0, 0), 'inner');
      flow('f', 'away', 'web');
    }),
  },
  {
    name: 'a ring of a thousand elements, each flowing to the next and to the one after',
    model: drawn(({ element, flow }) => {
      const count = 1000;
      for (const index of range(count)) {
        const turn = (index / count) * 2 * Math.PI;
        element(`e${index}`, box(Math.cos(turn) * 80_000, Math.sin(turn) * 80_000));
        flow(`f${index}`, `e${index}`, `e${(index + 1) % count}`);
        flow(`g${index}`, `e${index}`, `e${(index + 2) % count}`);
      }
    }),
  },
  {
    name: 'one element that everything flows to, through fifty boundaries',
    model: drawn(({ boundary, element, flow }) => {
      for (const index of range(50))
        boundary(
          `b${index}`,
          box(20, 40, 3000 - index * 45, 2500 - index * 45),
          index === 0 ? null : `b${index - 1}`,
        );
      element('sink', box(100, 100), 'b49');
      for (const index of range(300)) {
        element(`e${index}`, box(4000 + (index % 20) * 220, Math.floor(index / 20) * 100));
        flow(`f${index}`, `e${index}`, 'sink');
      }
    }),
  },
  {
    name: 'orders at both ends, and everything locked',
    model: drawn(({ model, element, boundary }) => {
      boundary('around', box(-100, -100, 2000, 1000));
      for (const index of range(200)) element(`e${index}`, box(index, index), 'around');
      for (const [index, placement] of Object.values(model.diagrams.main?.placements ?? {}).entries())
        Object.assign(placement, { order: index % 2 ? 1e6 : -1e6, locked: true });
    }),
  },
  {
    name: 'ten thousand hints put aside, two thousand people',
    model: drawn(({ model, element }) => {
      element('web', box(0, 0));
      model.hintsAside = range(10_000).map((index) => `${'h'.repeat(1400)}${index}`);
      model.people = Object.fromEntries(
        range(2000).map((index) => [
          `p${index}`,
          { id: `p${index}`, name: `Person ${'x'.repeat(400)} ${index}`, part: 'author' as const },
        ]),
      );
    }),
  },
  {
    name: 'descriptions of twenty thousand letters on five hundred elements',
    model: drawn(({ model, element }) => {
      for (const index of range(500)) {
        element(`e${index}`, box((index % 25) * 220, Math.floor(index / 25) * 100));
        const one = model.elements[`e${index}`];
        if (one) one.description = 'lorem '.repeat(3300);
      }
    }),
  },
  {
    name: 'a diagram of the inside of a boundary that lies in the other that shows the first',
    model: drawn(({ model, boundary, element }) => {
      boundary('a', box(0, 0, 600, 400));
      boundary('b', box(40, 60, 400, 300), 'a');
      element('web', box(40, 60), 'b');
      for (const [id, inside] of [
        ['one', 'a'],
        ['two', 'b'],
        ['three', 'a'],
      ] as const)
        model.diagrams[id] = { id, name: id, inside, placements: { ...model.diagrams.main?.placements } };
    }),
  },
];
