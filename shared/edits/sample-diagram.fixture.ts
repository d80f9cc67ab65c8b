import type { Placement, ThreatModel } from '../model/threat-model';
import { emptyModel } from '../model/threat-model';
import { connect } from './connect';
import { decide, setMitigation } from './decide';
import { setFact, setOutOfScope } from './describe';
import { createHistory, execute, type History } from './history';
import { addNote } from './note';
import { addBoundary, addElement } from './place-subjects';

const at = (parent: string | null, x: number, y: number) => ({ diagram: 'main', parent, at: { x, y } });
const container = (name: string) => ({ stencil: 'container', kind: 'process', name }) as const;

/**
 * A cluster at 100, 100 with a namespace in it, which holds `web` and `db` with a flow between them; `user` outside
 * with a flow into it; a note. With facts, decisions of every shape of key, and a measure.
 */
export function sampleDiagram(): History {
  return [
    addBoundary(
      'cluster',
      { kind: 'cluster', name: 'Cluster' },
      { ...at(null, 100, 100), size: { width: 700, height: 400 } },
    ),
    addBoundary(
      'shop',
      { kind: 'namespace', name: 'Shop' },
      { ...at('cluster', 50, 60), size: { width: 500, height: 300 } },
    ),
    addElement('web', container('Web'), at('shop', 20, 60)),
    addElement('db', { stencil: 'persistent-volume', kind: 'data store', name: 'Db' }, at('shop', 260, 60)),
    addElement('user', { stencil: 'internet-user', kind: 'external entity', name: 'User' }, at(null, 0, 600)),
    connect('query', 'web', 'db', 'reads'),
    connect('call', 'user', 'web'),
    addNote('main', 'note', 'Ask the team', { x: 900, y: 100, width: 200, height: 96 }),
    setFact('web', 'privileged', 'yes', { by: 'import', file: 'web.yaml', line: 3 }),
    setOutOfScope('db', 'Another team.'),
    decide(['r/web', 'r/query', 'r/shop:inward', 'r/shop'], { status: 'mitigated', owner: 'Ann' }),
    decide(['r/call@shop', 'r/call'], { status: 'mitigated', owner: 'Bob' }),
    setMitigation('M-1', 'web', 'in place'),
  ].reduce(execute, createHistory(emptyModel('Sample')));
}

/** Where something is on the diagram. */
export const placed = (model: ThreatModel, id: string, diagram = 'main'): Placement => {
  const found = model.diagrams[diagram]?.placements[id];
  if (found === undefined) throw new Error(`${id} has no place`);
  return found;
};
