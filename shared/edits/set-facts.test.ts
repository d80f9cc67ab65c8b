import { expect, it } from 'vitest';
import { setFacts } from './describe';
import { execute, redo, undo } from './history';
import { sampleDiagram } from './sample-diagram.fixture';

const privileged = (history: ReturnType<typeof sampleDiagram>) =>
  ['web', 'db'].map((id) => history.present.elements[id]?.facts.privileged);

it('answers a fact of several things in one step, and leaves whoever said so already', () => {
  const before = sampleDiagram();
  const [imported] = privileged(before);

  const after = execute(before, setFacts(['web', 'db'], 'privileged', 'yes'));
  expect(privileged(after)).toEqual([imported, { value: 'yes', source: { by: 'person' } }]);
  expect(after.undo.length).toBe(before.undo.length + 1);

  const back = undo(after);
  expect(back.present).toEqual(before.present);
  expect(redo(back).present).toEqual(after.present);
});

it('forgets a fact of several things', () => {
  const forgotten = execute(sampleDiagram(), setFacts(['web', 'db'], 'privileged', null));
  expect(privileged(forgotten)).toEqual([undefined, undefined]);
});
