import { type Phrase, phrase } from '../language/phrase';
import type { ThreatModel } from '../model/threat-model';
import type { Edit } from './edit';
import { labelOfSeveral, nameIn } from './names';
import { diagramOf } from './subjects';

/** Whether something is to stay where it is on a diagram. */
export function isLocked(model: ThreatModel, diagramId: string, id: string): boolean {
  const diagram = model.diagrams[diagramId];
  return (diagram?.placements[id] ?? diagram?.notes?.[id])?.locked ?? false;
}

/** Why none of these can be moved or resized, for people; null when one can. */
export function whyLocked(model: ThreatModel, diagramId: string, ids: readonly string[]): Phrase | null {
  return ids.length > 0 && ids.every((id) => isLocked(model, diagramId, id)) ? ofLocked(model, ids) : null;
}

/** Why these can't all be deleted, for people; null when they can: nothing locked goes by mistake. */
export function whyNotDelete(model: ThreatModel, diagramId: string, ids: readonly string[]): Phrase | null {
  const locked = ids.filter((id) => isLocked(model, diagramId, id));
  return locked.length > 0 ? ofLocked(model, locked) : null;
}

/** Locks things and notes where they are on a diagram, or lets them be moved again. */
export function setLocked(diagram: string, ids: readonly string[], locked: boolean): Edit {
  return {
    label: labelOfSeveral(locked ? 'edits.lock' : 'edits.unlock', ids),
    recipe: (model) => {
      const { placements, notes = {} } = diagramOf(model, diagram);
      for (const id of ids) {
        const one = placements[id] ?? notes[id];
        if (one === undefined) continue;
        if (locked) one.locked = true;
        else delete one.locked;
      }
    },
  };
}

function ofLocked(model: ThreatModel, [first = '', ...more]: readonly string[]): Phrase {
  return more.length > 0
    ? phrase('edits.refusedLockedMany', { count: more.length + 1 })
    : phrase('edits.refusedLocked', { name: nameIn(model, first) });
}
