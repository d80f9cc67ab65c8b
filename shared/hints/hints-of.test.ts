import fc from 'fast-check';
import { expect, it } from 'vitest';
import { connect } from '../edits/connect';
import { setOutOfScope } from '../edits/describe';
import { hideFromDiagram } from '../edits/diagrams';
import type { Edit } from '../edits/edit';
import { putHintsAside } from '../edits/hints';
import { createHistory, execute, type History } from '../edits/history';
import { addBoundary, addElement } from '../edits/place-subjects';
import { arbitraryEdits } from '../edits/random-edits.fixture';
import { containerKnowledge } from '../knowledge/containers';
import { brokenReference } from '../model/integrity';
import { emptyModel } from '../model/threat-model';
import { hintsOf } from './hints-of';

const knowledge = containerKnowledge();
const at = (x: number, y: number, parent: string | null = null) => ({
  diagram: 'main',
  parent,
  at: { x, y },
});
const run = (...edits: Edit[]) => edits.reduce(execute, createHistory(emptyModel('It'))).present;
const keysOf = (model: ReturnType<typeof run>) => hintsOf(model, knowledge, 'main').map(({ key }) => key);
const element = (
  id: string,
  stencil: string,
  kind: 'process' | 'data store' | 'external entity',
  parent: string | null = null,
  x = 0,
) => addElement(id, { stencil, kind, name: id }, at(x, 60, parent));

const sound: Edit[] = [
  addBoundary('ns', { kind: 'namespace', name: 'shop' }, at(300, 100)),
  element('api', 'container', 'process', 'ns'),
  element('db', 'database', 'data store', 'ns', 200),
  element('user', 'internet-user', 'external entity'),
  connect('reads', 'api', 'db'),
  connect('asks', 'user', 'api'),
];

it('says nothing of a sound picture', () => {
  expect(keysOf(run(...sound))).toEqual([]);
});

it.each<[string, Edit[]]>([
  ['idle-store/cache', [...sound, element('cache', 'cache', 'data store', 'ns', 20)]],
  ['unread-secret/key', [...sound, element('key', 'secret', 'data store', 'ns', 20)]],
  ['loose-process/cron', [...sound, element('cron', 'container', 'process', null, 900)]],
  [
    'empty-boundary/other',
    [...sound, addBoundary('other', { kind: 'namespace', name: 'other' }, at(900, 900))],
  ],
  [
    'same-name/api-2',
    [
      ...sound,
      addElement('api-2', { stencil: 'container', kind: 'process', name: 'API' }, at(20, 150, 'ns')),
    ],
  ],
  [
    'still-flow/copies',
    [...sound, element('cache', 'cache', 'data store', 'ns', 20), connect('copies', 'db', 'cache')],
  ],
  ['unseen/db', [...sound, hideFromDiagram('main', ['db'])]],
  [
    'uncrossed-flow/in',
    [...sound, element('clerk', 'internet-user', 'external entity', 'ns', 20), connect('in', 'clerk', 'api')],
  ],
])('finds %s, and its fix settles it in one step', (key, edits) => {
  const model = run(...edits);
  const hint = hintsOf(model, knowledge, 'main').find((one) => one.key === key);
  expect(keysOf(model)).toEqual([key]);

  const fixed = execute(createHistory(model), hint?.fix.edit ?? putHintsAside([]));

  expect(fixed.undo).toHaveLength(1);
  expect(keysOf(fixed.present)).not.toContain(key);
});

it('leaves alone what is out of scope and what was put aside', () => {
  const idle = [...sound, element('cache', 'cache', 'data store', 'ns', 20)];

  expect(keysOf(run(...idle, setOutOfScope('cache', 'of another team')))).toEqual([]);
  expect(keysOf(run(...idle, putHintsAside(['idle-store/cache'])))).toEqual([]);
});

it('offers fixes that work and settle their hint, whatever was drawn', () => {
  fc.assert(
    fc.property(arbitraryEdits, (makers) => {
      const { present } = makers.reduce<History>(
        (history, make) => {
          const edit = make(history.present);
          return edit === null ? history : execute(history, edit);
        },
        createHistory(emptyModel('It')),
      );
      for (const { key, fix } of hintsOf(present, knowledge, 'main')) {
        const fixed = execute(createHistory(present), fix.edit).present;
        expect(brokenReference(fixed)).toBeUndefined();
        expect(keysOf(fixed)).not.toContain(key);
      }
    }),
    { numRuns: 60 },
  );
});
