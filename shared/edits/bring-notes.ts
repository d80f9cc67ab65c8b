import type { Point } from '../model/geometry';
import { homesOfNotes } from '../model/notes';
import { type ShownDiagram, shownDiagram } from '../model/shown-diagram';
import type { Diagram, ThreatModel } from '../model/threat-model';

/**
 * What must follow when boundaries are moved: the notes in them come along, but for those that are locked.
 * @param except notes with a place of their own to go to
 * @returns what moves them, to be called after the move and before boundaries grow
 */
export function bringNotes(model: ThreatModel, diagram: Diagram, except: readonly string[] = []): () => void {
  if (diagram.notes === undefined) return () => {};
  const shown = shownDiagram(model, diagram);
  const homes = homesOfNotes(model, diagram, shown);
  const cornersOf = ({ boxes }: ShownDiagram) =>
    new Map([...homes.values()].map((id): [string, Point | undefined] => [id, boxes.get(id)?.rectangle]));
  const before = cornersOf(shown);
  return () => {
    const after = cornersOf(shownDiagram(model, diagram));
    for (const [id, home] of homes) {
      const [note, from, to] = [diagram.notes?.[id], before.get(home), after.get(home)];
      if (!note || note.locked || except.includes(id) || !from || !to) continue;
      note.x += to.x - from.x;
      note.y += to.y - from.y;
    }
  };
}
