import { expect, it } from 'vitest';
import { type Command, findCommands, groupedCommands } from './command';

const command = (id: string, title: string, more: Partial<Command> = {}): Command => ({
  id,
  title,
  group: 'File',
  words: '',
  keys: [],
  whyNot: null,
  ...more,
});
const save = command('save', 'Save', { words: 'write keep disk' });
const open = command('open', 'Open…');
const fit = command('zoom-to-fit', 'Show all', { group: 'View', words: 'zoom fit everything' });
const ids = (commands: readonly Command[]) => commands.map(({ id }) => id);

it('finds a command by its title, another word for it, or its group', () => {
  expect(ids(findCommands([open, save, fit], 'sav'))).toEqual(['save']);
  expect(ids(findCommands([open, save, fit], 'zoom'))).toEqual(['zoom-to-fit']);
  expect(ids(findCommands([open, save, fit], 'view'))).toEqual(['zoom-to-fit']);
  expect(ids(findCommands([open, save, fit], 'dance'))).toEqual([]);
});

it('puts what can be done before what cannot, however well that fits', () => {
  const paste = command('paste', 'Paste', { whyNot: 'Nothing is copied.' });
  const pasteStyle = command('look', 'Look', { words: 'paste' });
  expect(ids(findCommands([paste, pasteStyle], 'paste'))).toEqual(['look', 'paste']);
});

it('shows those used last first, and each once', () => {
  const groups = groupedCommands([open, save, fit], ['zoom-to-fit', 'gone', 'save'], 'Recent');
  expect(groups.map(({ title, commands }) => [title, ids(commands)])).toEqual([
    ['Recent', ['zoom-to-fit', 'save']],
    ['File', ['open']],
  ]);
  expect(groupedCommands([open], [], 'Recent').map(({ title }) => title)).toEqual(['File']);
});
