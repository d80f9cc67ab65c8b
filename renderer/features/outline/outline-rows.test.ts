import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createHistory, execute, type History } from '../../../shared/edits/history';
import { arbitraryEdits } from '../../../shared/edits/random-edits.fixture';
import { emptyModel, type ThreatModel } from '../../../shared/model/threat-model';
import { subjectIndex } from '../../state/subject-index';
import { around, flowKey, type Outlined, outlineRows, rowKeyOf } from './outline-rows';

const element = (id: string, parent: string | null = null) => ({
  id,
  name: id,
  stencil: 'container',
  kind: 'process' as const,
  parent,
  facts: {},
});
const box = { x: 0, y: 0, width: 100, height: 60 };
const model: ThreatModel = {
  ...emptyModel('Shop'),
  boundaries: {
    cluster: { id: 'cluster', name: 'Cluster', kind: 'cluster', parent: null, facts: {} },
    ns: { id: 'ns', name: 'shop', kind: 'namespace', parent: 'cluster', facts: {} },
  },
  elements: {
    web2: element('web2', 'ns'),
    web10: element('web10', 'ns'),
    user: element('user'),
  },
  flows: {
    asks: { id: 'asks', name: 'asks', source: 'user', target: 'web2', facts: {} },
    calls: { id: 'calls', name: 'calls', source: 'web2', target: 'web10', facts: {} },
  },
  diagrams: {
    main: {
      id: 'main',
      name: 'Main',
      placements: { cluster: box, ns: box, web2: box, web10: box, user: box },
      notes: { n1: { id: 'n1', text: 'Mind the gap', ...box } },
    },
    part: { id: 'part', name: 'Part', placements: { cluster: box, web2: box } },
  },
};
const outlined = (of: ThreatModel, diagram?: string): Outlined => {
  const { names, flowsIn, flowsOut } = subjectIndex(of);
  const within = diagram === undefined ? undefined : of.diagrams[diagram];
  return { model: of, within, notes: within, nameOf: (id) => names.get(id) ?? id, flowsIn, flowsOut };
};
const drawn = (rows: ReturnType<typeof outlineRows>) =>
  rows.map(({ level, kind, id, isOpen }) => {
    const fold = isOpen === undefined ? ' ' : isOpen ? '-' : '+';
    return `${'  '.repeat(level - 1)}${fold} ${kind} ${id}`;
  });

it('nests boundaries, elements and their flows, by name as people count', () => {
  const rows = outlineRows(outlined(model, 'main'), new Set(['web2']));
  expect(drawn(rows)).toEqual([
    '- boundary cluster',
    '  - boundary ns',
    '    - element web2',
    '        out calls',
    '        in asks',
    '    + element web10',
    '+ element user',
    '  note n1',
  ]);
  expect(rows.map(({ position, siblings }) => `${position}/${siblings}`)).toEqual([
    '1/3',
    '1/1',
    '1/2',
    '1/2',
    '2/2',
    '2/2',
    '2/3',
    '3/3',
  ]);
});

it('closes a boundary that a person closed', () => {
  expect(drawn(outlineRows(outlined(model), new Set(['cluster'])))).toEqual([
    '+ boundary cluster',
    '+ element user',
  ]);
});

it('shows a diagram as it is: in the nearest boundary that it shows, no flow with an end elsewhere', () => {
  expect(drawn(outlineRows(outlined(model, 'part'), new Set(['web2'])))).toEqual([
    '- boundary cluster',
    '    element web2',
  ]);
});

it('filters to what fits and what it lies in, all of it open', () => {
  const rows = outlineRows(
    outlined(model),
    new Set(['cluster']),
    (kind, id) => kind === 'out' && id === 'calls',
  );
  expect(drawn(rows)).toEqual([
    '- boundary cluster',
    '  - boundary ns',
    '    - element web2',
    '        out calls',
  ]);
});

it('knows which lines have to be open to see one', () => {
  expect(around(outlined(model), 'calls')).toEqual(['cluster', 'ns', 'web2']);
  expect(around(outlined(model, 'part'), 'web2')).toEqual(['cluster']);
  expect(rowKeyOf(model, 'calls')).toBe(flowKey('web2', 'out', 'calls'));
});

it('has a line for everything, each under its own key, whatever people draw', () => {
  fc.assert(
    fc.property(arbitraryEdits, (makers) => {
      const { present } = makers.reduce<History>(
        (history, make) => {
          const edit = make(history.present);
          return edit === null ? history : execute(history, edit);
        },
        createHistory(emptyModel('It')),
      );
      const { elements, boundaries, flows } = present;
      const rows = outlineRows(outlined(present), new Set(Object.keys(elements)));
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      expect(rows).toHaveLength(
        Object.keys(elements).length + Object.keys(boundaries).length + 2 * Object.keys(flows).length,
      );
    }),
  );
});
