import { setCollapsed } from '../../shared/edits/collapse';
import { connect } from '../../shared/edits/connect';
import type { Edit } from '../../shared/edits/edit';
import { freeSpot } from '../../shared/edits/grow';
import { addBoundary, addElement, newId } from '../../shared/edits/place-subjects';
import { boundarySize, elementSize } from '../../shared/edits/sizes';
import { together } from '../../shared/edits/together';
import { isCollapsed } from '../../shared/model/collapse';
import { enclosingBoundaries } from '../../shared/model/containment';
import type { ThreatModel } from '../../shared/model/threat-model';
import { useDocument } from './document';
import { currentKnowledge } from './knowledge';
import { say } from './notices';
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
interface Where {
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
 * Puts something new on the diagram, selects it and asks for its name. Without a place it goes into the selected
 * boundary, or the one around what is selected, where there is room. An element may come with a flow, in one step.
 */
export function place(
  what: Placeable,
  where?: Omit<Where, 'size' | 'holds'> & Partial<Where>,
  joined?: Joined,
): void {
  const { document, execute } = useDocument.getState();
  const { diagram, select, rename } = useView.getState();
  if (document === null) return;
  const model = document.history.present;
  const size = sizeOf(what);
  const parent = where ? where.parent : selectedParent();
  const at = where?.at ?? freeSpot(model, diagram, parent, size);
  const into = { diagram, parent, at };
  const { boundaries, stencils } = currentKnowledge();
  const stencil = stencils.get(what.id);
  const title = (what.type === 'boundary' ? boundaries.get(what.id)?.title : stencil?.title) ?? what.id;
  const id = newId(model, title, what.id);
  const edit =
    what.type === 'boundary'
      ? addBoundary(id, { kind: what.id, name: title }, { ...into, size, ...where })
      : addElement(id, { stencil: what.id, kind: stencil?.kind ?? 'process', name: title }, into);
  const flow = joined && what.type === 'element' ? [joinedBy(model, id, joined)] : [];
  const closed = enclosingBoundaries(model, parent).filter((one) =>
    isCollapsed(model, model.diagrams[diagram] ?? { placements: {} }, one.id),
  );
  // What is new is to be seen.
  const opened =
    closed.length > 0
      ? [
          setCollapsed(
            diagram,
            closed.map((one) => one.id),
            false,
          ),
        ]
      : [];
  if (!execute(together(edit.label, ...opened, edit, ...flow))) return;
  select([id]);
  rename(id);
  const around = parent === null ? '' : ` in ${model.boundaries[parent]?.name}`;
  say(`Added ${title}${around}. Type its name, then Enter.`);
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
