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
import { absoluteRectangles } from '../model/geometry';
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

/** Things in no boundary that cover each other. */
function covering(model: ReturnType<typeof run>): string[] {
  const places = [...absoluteRectangles(model, model.diagrams.main ?? { placements: {} })].filter(
    ([id]) => (model.elements[id] ?? model.boundaries[id])?.parent === null,
  );
  return places.flatMap(([id, a], index) =>
    places
      .slice(index + 1)
      .filter(
        ([, b]) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
      )
      .map(([other]) => `${id} ${other}`),
  );
}

const mended = (model: ReturnType<typeof run>, key: string) => {
  const hint = hintsOf(model, knowledge, 'main').find((one) => one.key === key);
  if (hint === undefined) throw new Error(`no ${key}`);
  return execute(createHistory(model), hint.fix.edit).present;
};

it('lets what lies beside a boundary make room when that grows by a fix', () => {
  const size = { width: 240, height: 130 };
  const crowded = run(
    addBoundary('left', { kind: 'namespace', name: 'left' }, { ...at(0, 100), size }),
    addBoundary('right', { kind: 'namespace', name: 'right' }, { ...at(264, 100), size }),
    addBoundary('below', { kind: 'namespace', name: 'below' }, { ...at(0, 260), size }),
    element('a', 'container', 'process', 'left', 16),
    addElement('cron', { stencil: 'container', kind: 'process', name: 'cron' }, at(0, 0)),
  );
  const now = mended(crowded, 'loose-process/cron');
  expect(now.elements.cron?.parent).toBe('left');
  expect(covering(now)).toEqual([]);
});

it('draws a boundary where it covers nothing, and brings along what it is drawn around', () => {
  const close = run(
    addElement('cron', { stencil: 'container', kind: 'process', name: 'cron' }, at(200, 200)),
    addElement('user', { stencil: 'internet-user', kind: 'external entity', name: 'user' }, at(200, 110)),
    addElement('other', { stencil: 'internet-user', kind: 'external entity', name: 'other' }, at(0, 200)),
  );
  const now = mended(close, 'loose-process/cron');
  expect(Object.keys(now.boundaries)).toEqual([now.elements.cron?.parent]);
  expect(covering(now)).toEqual([]);
});

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
