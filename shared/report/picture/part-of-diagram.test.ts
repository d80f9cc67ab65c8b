import { expect, it } from 'vitest';
import { absoluteRectangles } from '../../model/geometry';
import { emptyModel, type ThreatModel } from '../../model/threat-model';
import { partOfDiagram } from './part-of-diagram';

const element = (id: string, parent: string | null) => ({
  id,
  name: id,
  kind: 'process' as const,
  stencil: 'container',
  parent,
  facts: {},
});
const size = { width: 192, height: 64 };
const model: ThreatModel = {
  ...emptyModel('It'),
  elements: { web: element('web', null), api: element('api', 'pod'), db: element('db', 'pod') },
  boundaries: {
    ns: { id: 'ns', name: 'ns', kind: 'namespace', parent: null, facts: {} },
    pod: { id: 'pod', name: 'pod', kind: 'pod', parent: 'ns', facts: {} },
  },
  flows: { calls: { id: 'calls', name: '', source: 'web', target: 'api', facts: {} } },
  diagrams: {
    main: {
      id: 'main',
      name: 'Main',
      placements: {
        web: { x: 0, y: 0, ...size },
        ns: { x: 400, y: 100, width: 600, height: 400 },
        pod: { x: 50, y: 60, width: 500, height: 300 },
        api: { x: 20, y: 50, ...size },
        db: { x: 20, y: 150, ...size },
      },
    },
  },
};
const shownBy = (ids: string[]) => {
  const part = partOfDiagram(model, 'main', ids);
  const diagram = part.diagrams.main;
  return diagram ? Object.fromEntries(absoluteRectangles(part, diagram)) : {};
};

it('shows a boundary with what is in it, where it is', () => {
  expect(Object.keys(shownBy(['pod'])).sort()).toEqual(['api', 'db', 'pod']);
  expect(shownBy(['pod']).api).toMatchObject({ x: 470, y: 210 });
});

it('shows an element without the boundaries around it, where it is', () => {
  expect(shownBy(['db'])).toEqual({ db: { x: 470, y: 310, ...size } });
});

it('shows a flow with its ends', () => {
  expect(Object.keys(shownBy(['calls'])).sort()).toEqual(['api', 'web']);
});
