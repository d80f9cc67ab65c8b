import { expect, it } from 'vitest';
import { move } from './arrange';
import { execute, redo, undo } from './history';
import { isLocked, setLocked } from './lock';
import { removeFrom } from './remove';
import { placed, sampleDiagram } from './sample-diagram.fixture';

const locked = () => execute(sampleDiagram(), setLocked('main', ['web', 'note'], true));

it('locks and unlocks, and both can be undone', () => {
  const before = sampleDiagram();
  expect(isLocked(locked().present, 'main', 'web')).toBe(true);
  expect(isLocked(locked().present, 'main', 'note')).toBe(true);
  expect(undo(locked()).present).toEqual(before.present);
  expect(redo(undo(locked())).present).toEqual(locked().present);
  expect(execute(locked(), setLocked('main', ['web', 'note'], false)).present).toEqual(before.present);
});

it('lets nothing locked be moved, alone or among others', () => {
  const move1 = { id: 'web', parent: 'shop', x: 200, y: 200 };
  expect(() => execute(locked(), move('main', [move1]))).toThrow('“Web” is locked');
  expect(() => execute(locked(), move('main', [move1, { id: 'note', parent: null, x: 0, y: 0 }]))).toThrow(
    '2 of these are locked',
  );

  const { present } = execute(locked(), move('main', [move1, { id: 'user', parent: null, x: 5, y: 5 }]));
  expect(placed(present, 'web')).toEqual(placed(locked().present, 'web'));
  expect(placed(present, 'user')).toMatchObject({ x: 5, y: 5 });
});

it('lets a locked thing go along with its boundary', () => {
  const { present } = execute(locked(), move('main', [{ id: 'cluster', parent: null, x: 0, y: 0 }]));
  expect(placed(present, 'cluster')).toMatchObject({ x: 0, y: 0 });
});

it('lets nothing locked be deleted, and says how to go on', () => {
  expect(() => execute(locked(), removeFrom('main', ['user', 'web']))).toThrow('Unlock it first');
  expect(() => execute(locked(), removeFrom('main', ['note']))).toThrow('“Ask the team” is locked');
  expect(execute(locked(), removeFrom('main', ['user'])).present.elements.user).toBeUndefined();
});
