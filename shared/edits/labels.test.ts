import { expect, it } from 'vitest';
import { speak, speakerOf } from '../language/speak';
import { emptyModel } from '../model/threat-model';
import { align, distribute } from './align';
import { move } from './arrange';
import { connect, reconnect, reverseFlows } from './connect';
import { addAssumption, decide, removeAssumption, setMitigation } from './decide';
import {
  describe as describeSubject,
  rename,
  setAllOutOfScope,
  setFact,
  setFacts,
  setOutOfScope,
} from './describe';
import { hideFromDiagram } from './diagrams';
import type { Edit } from './edit';
import { createHistory, execute, type History } from './history';
import { setLocked } from './lock';
import { reorder } from './order';
import { addBoundary, addElement } from './place-subjects';
import { remove } from './remove';

const at = { diagram: 'main', parent: null, at: { x: 0, y: 0 } };
const shop = [
  addBoundary('cluster', { kind: 'cluster', name: 'Cluster' }, at),
  addElement('web', { stencil: 'container', kind: 'process', name: 'Web shop' }, at),
  addElement('db', { stencil: 'database', kind: 'data store', name: '' }, at),
  addElement('log', { stencil: 'log', kind: 'data store', name: 'Log' }, at),
  connect('orders', 'web', 'db'),
  connect('lines', 'web', 'log', 'log lines'),
].reduce(execute, createHistory(emptyModel('It')));

/** What the list of steps says of these edits, one after the other. */
function said(edits: readonly Edit[], from: History = shop): string[] {
  const { undo } = edits.reduce(execute, from);
  return undo.slice(from.undo.length).map(({ label }) => speak(speakerOf('en'), label));
}

it('names what was moved, and where it went', () => {
  const one = (parent: string | null, x: number) => move('main', [{ id: 'web', parent, x, y: 50 }]);
  expect(said([one(null, 20), one('cluster', 30), one('cluster', 60), one(null, 10)])).toEqual([
    'Move Web shop',
    'Move Web shop into Cluster',
    'Move Web shop',
    'Move Web shop out of Cluster',
  ]);
  const both = ['web', 'db'].map((id, index) => ({ id, parent: null, x: 400 * index, y: 90 }));
  expect(said([move('main', both)])).toEqual(['Move Web shop and database']);
});

it('names the first of several things, elements before flows, and counts the others', () => {
  const three = ['lines', 'web', 'db'];
  const into = three.slice(1).map((id, index) => ({ id, parent: 'cluster', x: 400 * index, y: 90 }));
  expect(
    said([
      move('main', into),
      align('main', ['web', 'log'], 'top'),
      distribute('main', ['web', 'db', 'log'], 'vertically'),
      setLocked('main', ['web', 'log'], true),
      reorder('main', ['web'], 'front'),
      reverseFlows(['lines', 'orders']),
      setFacts(three, 'privileged', 'no'),
      setAllOutOfScope(three, 'Not ours.'),
      hideFromDiagram('main', ['web']),
    ]),
  ).toEqual([
    'Move Web shop and database into Cluster',
    'Align Web shop and Log at the top',
    'Distribute Web shop and 2 more vertically',
    'Lock Web shop and Log in place',
    'Bring Web shop to the front',
    'Reverse log lines and Web shop → database',
    'Answer: privileged of Web shop and 2 more',
    'Take Web shop and 2 more out of scope',
    'Take Web shop off Overview',
  ]);
});

it('says what goes with what is deleted', () => {
  expect(said([remove(['orders']), remove(['web'])])).toEqual([
    'Delete Web shop → database',
    'Delete Web shop and its flow',
  ]);
  expect(said([remove(['web'])])).toEqual(['Delete Web shop and 2 flows']);
  expect(said([remove(['log', 'db', 'lines'])])).toEqual(['Delete Log and 3 more']);
});

it('calls a flow without a name by its ends', () => {
  expect(said([reverseFlows(['orders']), reconnect('lines', 'db', 'log')])).toEqual([
    'Reverse Web shop → database',
    'Reconnect log lines',
  ]);
  expect(said([connect('more', 'log', 'web')])).toEqual(['Draw a flow from Log to Web shop']);
});

it('names the fact, the subject and the decision', () => {
  const accepted = { status: 'accepted', reason: 'Yes.' } as const;
  expect(
    said([
      setFact('web', 'privileged', 'yes'),
      setFact('web', 'privileged', null, undefined, 'Privileged'),
      setOutOfScope('db', 'Not ours.'),
      rename('log', 'Audit log'),
      rename('db', 'Orders'),
      rename('log', 'A'),
      rename('log', ''),
      describeSubject('web', 'It sells.'),
      decide(['escape/web'], accepted, 'Escape to the node'),
      decide(['tap/orders@cluster'], accepted),
      decide(['open/cluster:inward'], accepted),
      decide(['escape/web', 'escape/db'], { status: 'mitigated' }),
      setMitigation('M-1', 'web', 'in place', 'Drop capabilities'),
      addAssumption('Nodes are patched.'),
      removeAssumption('assumption-1'),
    ]),
  ).toEqual([
    'Answer: privileged of Web shop',
    'Forget: Privileged of Web shop',
    'Take database out of scope',
    'Rename to Audit log',
    'Rename to Orders',
    'Remove the name of Audit log',
    'Describe Web shop',
    'Decide: “Escape to the node” of Web shop is accepted',
    'Decide on a threat of Web shop → Orders: accepted',
    'Decide on a threat of Cluster: accepted',
    'Decide on 2 threats: mitigated',
    'Mitigation of Web shop: “Drop capabilities” is in place',
    'Assume: Nodes are patched.',
    'Assume no longer: Nodes are patched.',
  ]);
});
