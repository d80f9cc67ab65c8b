import { expect, it } from 'vitest';
import { move } from '../../../shared/edits/arrange';
import { connect } from '../../../shared/edits/connect';
import { decide } from '../../../shared/edits/decide';
import { describeModel, rename, setFact, setOutOfScope } from '../../../shared/edits/describe';
import type { Edit } from '../../../shared/edits/edit';
import { createHistory, execute } from '../../../shared/edits/history';
import { mergeModels } from '../../../shared/edits/merge/merge';
import { addBoundary, addElement } from '../../../shared/edits/place-subjects';
import { remove } from '../../../shared/edits/remove';
import { emptyModel, type ThreatModel } from '../../../shared/model/threat-model';
import { conflictInWords } from './conflict-in-words';

const run = (model: ThreatModel, ...edits: Edit[]): ThreatModel =>
  edits.reduce((now, edit) => execute(now, edit), createHistory(model)).present;
const at = (parent: string | null, x: number) => ({ diagram: 'main', parent, at: { x, y: 0 } });
const container = { stencil: 'container', kind: 'process' } as const;
const base = run(
  emptyModel('Shop'),
  addElement('web', { ...container, name: 'Web' }, at(null, 0)),
  addElement('till', { ...container, name: 'Till' }, at(null, 400)),
  addBoundary('left', { kind: 'namespace', name: 'Left' }, at(null, 1000)),
  addBoundary('right', { kind: 'namespace', name: 'Right' }, at(null, 2000)),
);

function told(mine: Edit[], theirs: Edit[]) {
  const sides = { mine: run(base, ...mine), theirs: run(base, ...theirs) };
  return mergeModels(base, sides.mine, sides.theirs).conflicts.map((one) => {
    const { subject, part, mine: here, theirs: there } = conflictInWords(one, sides);
    return `${subject} · ${part}: ${here} | ${there}`;
  });
}

it.each<[string, Edit[], Edit[], string]>([
  ['a name', [rename('web', 'A')], [rename('web', '')], 'A (Container) · Name: A | nothing'],
  [
    'a fact',
    [setFact('web', 'privileged', 'yes')],
    [setFact('web', 'privileged', 'no')],
    'Web (Container) · Privileged: yes | no',
  ],
  [
    'the title',
    [describeModel({ title: 'Till' })],
    [describeModel({ title: 'Market' })],
    'The model · Title: Till | Market',
  ],
  [
    'scope',
    [setOutOfScope('web', 'not ours')],
    [setOutOfScope('web', 'old')],
    'Web (Container) · Scope: Out of scope: not ours | Out of scope: old',
  ],
  [
    'removal and work',
    [remove(['till'])],
    [connect('pays', 'web', 'till'), rename('till', 'Desk')],
    'Desk (Container) · Whether it is there: Removed | Kept, with its changes, Web → Desk',
  ],
  [
    'a place',
    [move('main', [{ id: 'web', parent: 'left', x: 40, y: 40 }])],
    [move('main', [{ id: 'web', parent: 'right', x: 40, y: 40 }])],
    'Web (Container) · Where it is: In Left | In Right',
  ],
  [
    'a decision',
    [decide(['unheard-of/web'], { status: 'accepted', reason: 'small' })],
    [decide(['unheard-of/web'], { status: 'mitigated', owner: 'Ann' })],
    'Web (Container) · Decision: unheard-of: accepted – small | mitigated – Ann',
  ],
])('says of %s what it is about, and what each side has', (_what, mine, theirs, words) => {
  expect(told(mine, theirs)).toContain(words);
});

it('shows what is hidden in names as it is written', () => {
  expect(told([rename('web', 'a\u202Eb')], [rename('web', 'c')])).toEqual([
    'a[U+202E]b (Container) · Name: a[U+202E]b | c',
  ]);
});
