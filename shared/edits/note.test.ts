import { expect, it } from 'vitest';
import { brokenReference } from '../model/integrity';
import { notesOf, noteTitle } from '../model/notes';
import { move } from './arrange';
import { createHistory, execute, redo, seal, undo } from './history';
import { addNote, longestNote, sizeForText, writeNote } from './note';
import { newId } from './place-subjects';
import { removeFrom } from './remove';
import { sampleDiagram } from './sample-diagram.fixture';

const place = { x: 0, y: 0, width: 200, height: 96 };
const textOf = (history: ReturnType<typeof sampleDiagram>) =>
  history.present.diagrams.main?.notes?.note?.text;

it('is put on a diagram under an id of its own, and taken away again', () => {
  const before = sampleDiagram();
  expect(newId(before.present, 'Note', 'note')).toBe('note-2');
  expect(() => execute(before, addNote('main', 'note', 'Again', place))).toThrow('taken');
  expect(() => execute(before, addNote('main', 'web', 'Like an element', place))).toThrow('taken');

  const added = execute(before, addNote('main', 'note-2', 'Two', place));
  expect(notesOf(added.present.diagrams.main).map(({ id }) => id)).toEqual(['note', 'note-2']);
  expect(undo(added).present).toEqual(before.present);
  expect(redo(undo(added)).present).toEqual(added.present);

  const removed = execute(added, removeFrom('main', ['note-2', 'user']));
  expect(notesOf(removed.present.diagrams.main).map(({ id }) => id)).toEqual(['note']);
  expect(undo(removed).present).toEqual(added.present);
});

it('is written in one step, until it is left', () => {
  const typed = ['A', 'As', 'Ask'].reduce(
    (now, text) => execute(now, writeNote('main', 'note', text)),
    sampleDiagram(),
  );
  expect(textOf(typed)).toBe('Ask');
  expect(textOf(undo(typed))).toBe('Ask the team');
  expect(textOf(undo(execute(seal(typed), writeNote('main', 'note', 'Else'))))).toBe('Ask');
  expect(() => execute(typed, writeNote('main', 'note', 'x'.repeat(longestNote + 1)))).toThrow('20,000');
  expect(() => execute(typed, writeNote('main', 'gone', 'x'))).toThrow('gone');
});

it('moves on the diagram itself', () => {
  const moved = execute(sampleDiagram(), move('main', [{ id: 'note', parent: null, x: 7, y: 8 }]));
  expect(moved.present.diagrams.main?.notes?.note).toMatchObject({ x: 7, y: 8, width: 200 });
});

it('is named after its first line', () => {
  expect(noteTitle({ text: '\n  Ask the team \nabout it' })).toBe('Ask the team');
  expect(noteTitle({ text: '' })).toBe('');
  expect(noteTitle({ text: 'word '.repeat(40) })).toMatch(/^word .*word…$/);
});

it('is made high enough for its text', () => {
  expect(sizeForText('short').height).toBe(96);
  expect(sizeForText('line\n'.repeat(8)).height).toBeGreaterThan(96);
  expect(sizeForText('word '.repeat(2000)).height).toBe(480);
});

it('is refused from a file where its id is used twice', () => {
  const model = structuredClone(sampleDiagram().present);
  const notes = model.diagrams.main?.notes ?? {};
  notes.web = { id: 'web', text: '', ...place };
  expect(brokenReference(createHistory(model).present)?.message).toContain('used twice');
  delete notes.web;
  notes.other = { id: 'note', text: '', ...place };
  expect(brokenReference(model)?.path).toEqual(['diagrams', 'main', 'notes', 'other', 'id']);
});
