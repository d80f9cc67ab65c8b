import { phrase } from '../language/phrase';
import { shownParent } from '../model/geometry';
import { freeId, idFromName } from '../model/id';
import type { ElementKind, ThreatModel } from '../model/threat-model';
import type { Edit } from './edit';
import { EditRefused } from './edit';
import { decidedIds } from './free-ids';
import { growAround } from './grow';
import { refuseTooDeep } from './refuse-too-deep';
import { boundarySize, elementSize } from './sizes';
import { diagramOf, isTaken } from './subjects';

interface NewOnDiagram {
  diagram: string;
  /** The boundary that it goes into; null: none. */
  parent: string | null;
  /** Relative to that boundary's place on the diagram. */
  at: { x: number; y: number };
}

/** Makes an element of a stencil. `id` must be free: `newId` gives one. */
export function addElement(
  id: string,
  what: { stencil: string; kind: ElementKind; name: string },
  where: NewOnDiagram,
): Edit {
  return {
    label: phrase('edits.add', { name: what.name }),
    recipe: (model) => {
      const diagram = refuseUnfit(model, id, where);
      model.elements[id] = { id, ...what, parent: where.parent, facts: {} };
      diagram.placements[id] = { ...where.at, ...elementSize };
      growAround(model, where.diagram, shownParent(model, diagram.placements, id));
    },
  };
}

/** Makes a boundary of a kind. What it is drawn around (`holds`: of the same parent) is in it from then on. */
export function addBoundary(
  id: string,
  what: { kind: string; name: string },
  where: NewOnDiagram & { size?: { width: number; height: number }; holds?: readonly string[] },
): Edit {
  return {
    label: phrase('edits.add', { name: what.name }),
    recipe: (model) => {
      const diagram = refuseUnfit(model, id, where);
      model.boundaries[id] = { id, ...what, parent: where.parent, facts: {} };
      diagram.placements[id] = { ...where.at, ...(where.size ?? boundarySize) };
      for (const held of where.holds ?? []) {
        const member = model.elements[held] ?? model.boundaries[held];
        const placement = diagram.placements[held];
        if (member === undefined || placement === undefined || member.parent !== where.parent) continue;
        member.parent = id;
        placement.x -= where.at.x;
        placement.y -= where.at.y;
      }
      refuseTooDeep(model);
      growAround(model, where.diagram, id);
    },
  };
}

/** A free, readable id for something of this name, not that of something gone that was decided on. */
export function newId(model: ThreatModel, name: string, fallback: string): string {
  const decided = decidedIds(model);
  return freeId(idFromName(name, fallback), (id) => decided.has(id) || isTaken(model, id));
}

function refuseUnfit(model: ThreatModel, id: string, where: NewOnDiagram) {
  if (isTaken(model, id)) throw new EditRefused(phrase('edits.refusedIdTaken', { id }));
  if (where.parent !== null && model.boundaries[where.parent] === undefined)
    throw new EditRefused(phrase('edits.refusedBoundaryGone'));
  return diagramOf(model, where.diagram);
}
