import { expect, it } from 'vitest';
import { rename } from '../../../shared/edits/describe';
import { createHistory, execute, jumpTo } from '../../../shared/edits/history';
import { addElement } from '../../../shared/edits/place-subjects';
import { speak, speakerOf } from '../../../shared/language/speak';
import { emptyModel } from '../../../shared/model/threat-model';
import { stepsOf } from './steps-of';

const at = { diagram: 'main', parent: null, at: { x: 0, y: 0 } };
const built = [
  addElement('web', { stencil: 'container', kind: 'process', name: 'Web' }, at),
  addElement('db', { stencil: 'database', kind: 'data store', name: 'Db' }, at),
  rename('web', 'Shop'),
].reduce(execute, createHistory(emptyModel('It')));
const said = (history: typeof built) =>
  stepsOf(history).map(({ label, when }) => [label && speak(speakerOf('en'), label), when]);

it('lists the latest first, down to the start, and says where one is', () => {
  expect(said(built)).toEqual([
    ['Rename to Shop', 'now'],
    ['Add Db', 'past'],
    ['Add Web', 'past'],
    [null, 'past'],
  ]);
});

it('keeps every step in its place wherever one goes', () => {
  expect(said(jumpTo(built, 1))).toEqual([
    ['Rename to Shop', 'undone'],
    ['Add Db', 'undone'],
    ['Add Web', 'now'],
    [null, 'past'],
  ]);
  for (const { done } of stepsOf(built)) {
    const there = jumpTo(built, done);
    expect(stepsOf(there).find(({ when }) => when === 'now')?.done).toBe(done);
  }
});

it('has a start where nothing was done yet', () => {
  expect(said(createHistory(emptyModel('It')))).toEqual([[null, 'now']]);
});
