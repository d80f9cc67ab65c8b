import type { Diagram, Note } from './threat-model';

/** A diagram's notes in the order in which they lie on each other, the lowest first. */
export function notesOf(diagram: Pick<Diagram, 'notes'> | undefined): Note[] {
  return Object.values(diagram?.notes ?? {}).sort(
    (a, b) => (a.order ?? 0) - (b.order ?? 0) || (a.id < b.id ? -1 : 1),
  );
}

/** What a note is called where there is room for a line: its first line that says something. */
export function noteTitle({ text }: Pick<Note, 'text'>): string {
  const line = text.split('\n').find((one) => one.trim() !== '') ?? '';
  return line.trim().slice(0, 80);
}
