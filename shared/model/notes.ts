import type { Diagram, Note } from './threat-model';

/** A diagram's notes in the order in which they lie on each other, the lowest first. */
export function notesOf(diagram: Pick<Diagram, 'notes'> | undefined): Note[] {
  return Object.values(diagram?.notes ?? {}).sort(
    (a, b) => (a.order ?? 0) - (b.order ?? 0) || (a.id < b.id ? -1 : 1),
  );
}

/** What a note is called where there is room for a line: the beginning of its first line that says something. */
export function noteTitle({ text }: Pick<Note, 'text'>): string {
  const line = text.split('\n').find((one) => one.trim() !== '') ?? '';
  const words = line.trim();
  return words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words;
}
