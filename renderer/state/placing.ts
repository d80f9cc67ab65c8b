import { setCollapsed } from '../../shared/edits/collapse';
import { connect } from '../../shared/edits/connect';
import type { Edit } from '../../shared/edits/edit';
import { makingRoom } from '../../shared/edits/make-room';
import { addBoundary, addElement, newId } from '../../shared/edits/place-subjects';
import { boundarySize, elementSize } from '../../shared/edits/sizes';
import { spotInside } from '../../shared/edits/spot-inside';
import { together } from '../../shared/edits/together';
import { isCollapsed } from '../../shared/model/collapse';
import { enclosingBoundaries } from '../../shared/model/containment';
import type { ThreatModel } from '../../shared/model/threat-model';
import { visibleText } from '../../shared/model/visible-text';
import { t } from '../language/words';
import { useDocument } from './document';
import { currentKnowledge } from './knowledge';
import { say } from './notices';
import { nameOf } from './subject-index';
import { focusSubject } from './surfaces';
import { useView } from './view';

/** Something of the palette: a stencil or a kind of boundary. */
export interface Placeable {
  type: 'element' | 'boundary';
  id: string;
}

/** What a drag from the palette carries. */
export const placeableMime = 'application/x-bulkhead-placeable';

/** The same for a note. */
export const noteMime = 'application/x-bulkhead-note';

export function placeableOf(text: string): Placeable | undefined {
  const { boundaries, stencils } = currentKnowledge();
  const [type, id = ''] = text.split(' ');
  const isKnown = type === 'boundary' ? boundaries.has(id) : stencils.has(id);
  return isKnown && (type === 'element' || type === 'boundary') ? { type, id } : undefined;
}

/** Where it was dropped, and around what. */
export interface Where {
  parent: string | null;
  at: { x: number; y: number };
  size: { width: number; height: number };
  holds: readonly string[];
}

/** The element that something new is joined with by a flow, and which end of it that is. */
export interface Joined {
  element: string;
  as: 'source' | 'target';
}

/**
 * Puts something new on the diagram and selects it. Without a place it goes into the selected boundary, or the one
 * around what is selected, where there is room. An element may come with a flow, in one step. Without a name, that
 * of its kind is proposed where a person works.
 */
export function place(
  what: Placeable,
  where?: Omit<Where, 'size' | 'holds'> & Partial<Where>,
  joined?: Joined,
  name?: string,
): void {
  const { document, execute } = useDocument.getState();
  const { diagram, select, rename } = useView.getState();
  if (document === null) return;
  const model = document.history.present;
  const size = sizeOf(what);
  const parent = where ? where.parent : selectedParent();
  const at = where?.at ?? spotInside(model, diagram, parent, size);
  const into = { diagram, parent, at };
  const { boundaries, stencils } = currentKnowledge();
  const stencil = stencils.get(what.id);
  const title = (what.type === 'boundary' ? boundaries.get(what.id)?.title : stencil?.title) ?? what.id;
  const called = name ?? title;
  const id = newId(model, called, what.id);
  const edit =
    what.type === 'boundary'
      ? addBoundary(id, { kind: what.id, name: called }, { ...into, size, ...where })
      : addElement(id, { stencil: what.id, kind: stencil?.kind ?? 'process', name: called }, into);
  const flow = what.type === 'element' ? joined : undefined;
  const closed = enclosingBoundaries(model, parent)
    .filter((one) => isCollapsed(model, model.diagrams[diagram] ?? { placements: {} }, one.id))
    .map((one) => one.id);
  // What is new is to be seen.
  const opened = closed.length > 0 ? [setCollapsed(diagram, closed, false)] : [];
  const flows = flow ? [joinedBy(model, id, flow)] : [];
  if (!execute(makingRoom(diagram, together(edit.label, ...opened, edit, ...flows)))) return;
  select([id]);
  if (name === undefined) rename(id);
  else focusSubject(id);
  const boundary = parent === null ? undefined : nameOf(model, parent);
  const parts = [
    boundary === undefined
      ? t('adding.added', { name: visibleText(called) })
      : t('adding.addedIn', { name: visibleText(called), boundary }),
    ...(flow
      ? [
          t(flow.as === 'source' ? 'adding.joinedFrom' : 'adding.joinedTo', {
            name: nameOf(model, flow.element),
          }),
        ]
      : []),
    ...(name === undefined ? [t('adding.typeName')] : []),
  ];
  say(parts.join(' '));
}

function joinedBy(model: ThreatModel, id: string, { element, as }: Joined): Edit {
  const [source, target] = as === 'source' ? [element, id] : [id, element];
  return connect(newId(model, `${source} to ${target}`, 'flow'), source, target);
}

/** How large something new is. */
export const sizeOf = ({ type }: Placeable) => (type === 'boundary' ? boundarySize : elementSize);

function selectedParent(): string | null {
  const model = useDocument.getState().document?.history.present;
  const [first] = useView.getState().selection;
  if (model === undefined || first === undefined) return null;
  return model.boundaries[first] ? first : (model.elements[first]?.parent ?? null);
}
