import { phrase } from '../language/phrase';
import { enclosingBoundaries } from '../model/containment';
import { type Point, shownParent } from '../model/geometry';
import { overLimit } from '../model/over-limit';
import type { Flow, ThreatModel } from '../model/threat-model';
import { setCollapsed } from './collapse';
import { type Edit, EditRefused } from './edit';
import { type Fragment, idsIn, outermostOf, placeOf } from './fragment';
import { idGiver } from './free-ids';
import { growAround } from './grow';
import { makingRoom } from './make-room';
import { nameOfAll } from './names';
import { pasteDecisions } from './paste-decisions';
import { isWithinReach, pastePlaces } from './paste-places';
import { refuseTooDeep } from './refuse-too-deep';
import { diagramOf, isTaken } from './subjects';

/** Where a fragment is put down. */
export interface PasteTarget {
  diagram: string;
  /** The boundary that its outermost things go into (null: none); `home`: each into the one it was in, if that is there. */
  into: { boundary: string | null } | { each: Readonly<Record<string, string | null>> } | 'home';
  /** Upper left corner of all of it, on the diagram itself. */
  at: Point;
}

/** What pasting does: the edit, and what is selected afterwards. */
export interface Pasting {
  edit: Edit;
  selection: string[];
}

/**
 * Puts a fragment on a diagram. Its things are new ones; but what was cut from this very document, and whose id is
 * free, comes back as what it was, with all that was decided. Else decisions and the state of mitigations come along
 * only when asked for. Boundaries that grow around them push aside what lies beside.
 * @param document what `from` of a fragment says that was taken here
 */
export function paste(
  model: ThreatModel,
  fragment: Fragment,
  target: PasteTarget,
  {
    document,
    withDecisions = false,
    verb = 'paste',
  }: { document: string; withDecisions?: boolean; verb?: 'paste' | 'duplicate' },
): Pasting {
  const { ids, returning } = newIdsFor(model, fragment, document);
  const idOf = (id: string) => ids.get(id) ?? id;
  const outermost = outermostOf(fragment);
  return {
    selection: outermost.map(idOf),
    edit: makingRoom(target.diagram, {
      label: phrase(`edits.${verb}`, { name: nameOfAll(fragment.model, outermost) }),
      recipe: (draft) => {
        const diagram = diagramOf(draft, target.diagram);
        const { into } = target;
        const wanted = into === 'home' ? [] : 'each' in into ? Object.values(into.each) : [into.boundary];
        if (wanted.some((id) => id !== null && draft.boundaries[id] === undefined))
          throw new EditRefused(phrase('edits.refusedBoundaryGone'));
        if ([...ids.values()].some((id) => isTaken(draft, id)))
          throw new EditRefused(phrase('edits.refusedPasteAgain'));
        for (const boundary of wanted) openUp(draft, target.diagram, boundary);
        const homeOf = (id: string): string | null => {
          if (into !== 'home') return 'each' in into ? (into.each[id] ?? null) : into.boundary;
          const home = fragment.from === document ? fragment.homes[id] : undefined;
          return home !== undefined && draft.boundaries[home] ? home : null;
        };
        addEntities(draft, fragment, idOf, homeOf);
        const from = placeOf(fragment);
        const shift = { x: Math.round(target.at.x - from.x), y: Math.round(target.at.y - from.y) };
        pastePlaces(draft, fragment, { idOf, shift, returning, diagram: target.diagram });
        const around = outermost.map((id) => shownParent(draft, diagram.placements, idOf(id)));
        growAround(draft, target.diagram, ...around);
        pasteDecisions(draft, fragment.model, (id) =>
          withDecisions || returning.has(id) ? ids.get(id) : undefined,
        );
        if (!isWithinReach(diagram)) throw new EditRefused(phrase('edits.refusedTooFar'));
        refuseTooDeep(draft);
        const tooMuch = overLimit(draft);
        if (tooMuch)
          throw new EditRefused(phrase('edits.refusedTooMany', { what: phrase(`edits.${tooMuch}`) }));
      },
    }),
  };
}

/** What is pasted into a collapsed boundary is to be seen. */
function openUp(draft: ThreatModel, diagram: string, boundary: string | null): void {
  const collapsed = enclosingBoundaries(draft, boundary)
    .map(({ id }) => id)
    .filter((id) => draft.diagrams[diagram]?.placements[id]?.collapsed);
  if (collapsed.length > 0) setCollapsed(diagram, collapsed, false).recipe(draft);
}

function newIdsFor(
  model: ThreatModel,
  fragment: Fragment,
  document: string,
): { ids: ReadonlyMap<string, string>; returning: ReadonlySet<string> } {
  const ids = new Map<string, string>();
  const mayReturn = fragment.isCut && fragment.from === document;
  const returning = new Set(mayReturn ? idsIn(fragment).filter((id) => !isTaken(model, id)) : []);
  for (const id of returning) ids.set(id, id);
  const give = idGiver(model);
  for (const id of returning) give(id);
  for (const id of idsIn(fragment)) if (!returning.has(id)) ids.set(id, give(id.replace(/(?<=.)-\d+$/, '')));
  return { ids, returning };
}

function addEntities(
  draft: ThreatModel,
  { model: { elements, boundaries, flows } }: Fragment,
  idOf: (id: string) => string,
  homeOf: (id: string) => string | null,
): void {
  const placed = <T extends { id: string; parent: string | null }>(one: T): T => ({
    ...one,
    id: idOf(one.id),
    parent: one.parent === null ? homeOf(one.id) : idOf(one.parent),
  });
  for (const one of Object.values(boundaries)) draft.boundaries[idOf(one.id)] = placed(one);
  for (const one of Object.values(elements)) draft.elements[idOf(one.id)] = placed(one);
  for (const one of Object.values(flows)) {
    const flow: Flow = { ...one, id: idOf(one.id), source: idOf(one.source), target: idOf(one.target) };
    draft.flows[flow.id] = flow;
  }
}
