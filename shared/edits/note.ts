import { phrase } from '../language/phrase';
import type { Rectangle } from '../model/geometry';
import { type Edit, EditRefused } from './edit';
import { noteSize } from './sizes';
import { diagramOf, isTaken } from './subjects';

/** Characters that a note holds, as its schema says. */
export const longestNote = 20_000;

/** How large a note has to be for its text, roughly: as wide as a paragraph is read well. */
export function sizeForText(text: string): { width: number; height: number } {
  const perLine = 26;
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return { width: noteSize.width, height: Math.min(480, Math.max(noteSize.height, lines * 18 + 24)) };
}

/** Puts a note on a diagram, where it is on the diagram itself. `id` must be free: `newId` gives one. */
export function addNote(diagram: string, id: string, text: string, place: Rectangle): Edit {
  return {
    label: phrase('edits.addNote'),
    recipe: (model) => {
      const target = diagramOf(model, diagram);
      if (isTaken(model, id)) throw new EditRefused(phrase('edits.refusedIdTaken', { id }));
      refuseTooLong(text);
      const { x, y, width, height } = place;
      target.notes ??= {};
      target.notes[id] = { id, text, x, y, width, height };
    },
  };
}

/** Gives a note another text, and more room where it has to have that. Typing becomes one step. */
export function writeNote(diagram: string, id: string, text: string, least = 0): Edit {
  return {
    label: phrase('edits.writeNote'),
    mergeKey: `note:${diagram}:${id}`,
    recipe: (model) => {
      const note = diagramOf(model, diagram).notes?.[id];
      if (note === undefined) throw new EditRefused(phrase('edits.refusedNoteGone'));
      refuseTooLong(text);
      note.text = text;
      if (!note.locked) note.height = Math.max(note.height, Math.round(least));
    },
  };
}

function refuseTooLong(text: string): void {
  if (text.length > longestNote)
    throw new EditRefused(phrase('edits.refusedLongNote', { most: longestNote }));
}
