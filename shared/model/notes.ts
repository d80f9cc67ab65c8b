import type { ShownDiagram } from './shown-diagram';
import type { Diagram, Note, ThreatModel } from './threat-model';

/** A diagram's notes in the order in which they lie on each other, the lowest first. */
export function notesOf(diagram: Pick<Diagram, 'notes'> | undefined): Note[] {
  return Object.values(diagram?.notes ?? {}).sort(
    (a, b) => (a.order ?? 0) - (b.order ?? 0) || (a.id < b.id ? -1 : 1),
  );
}

/**
 * In which boundary a note lies as a whole, the innermost that a diagram shows; a note outside of all has none. It is
 * in no boundary of the model: this is about places alone.
 */
export function homesOfNotes(
  { boundaries }: Pick<ThreatModel, 'boundaries'>,
  diagram: Pick<Diagram, 'notes'>,
  { boxes }: Pick<ShownDiagram, 'boxes'>,
): Map<string, string> {
  const notes = Object.values(diagram.notes ?? {});
  if (notes.length === 0) return new Map();
  // What is inside comes after what is around it.
  const innermost = [...boxes.values()].filter(({ id }) => boundaries[id] !== undefined).reverse();
  return new Map(
    notes.flatMap((note): [string, string][] => {
      const home = innermost.find(({ rectangle: { x, y, width, height } }) => {
        const [right, bottom] = [note.x + note.width, note.y + note.height];
        return x <= note.x && y <= note.y && right <= x + width && bottom <= y + height;
      });
      return home ? [[note.id, home.id]] : [];
    }),
  );
}

/** What a note is called where there is room for a line: the beginning of its first line that says something. */
export function noteTitle({ text }: Pick<Note, 'text'>): string {
  const line = text.split('\n').find((one) => one.trim() !== '') ?? '';
  const words = line.trim();
  return words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words;
}
