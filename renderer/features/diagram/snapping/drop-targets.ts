import { create } from 'zustand';
import type { Point, Rectangle } from '../../../../shared/model/geometry';
import { useDocument } from '../../../state/document';
import { useView } from '../../../state/view';
import { boundaryAt } from '../moving/drop-target';
import type { DiagramNode } from '../projection/project';

/** The boundaries that would take what is in hand, if it were let go now. */
const useDropTargets = create<{ ids: readonly string[] }>()(() => ({ ids: [] }));

/** Whether this boundary would take what is in hand. */
export const useIsDropTarget = (id: string): boolean => useDropTargets(({ ids }) => ids.includes(id));

export function showTargets(ids: readonly string[]): void {
  const before = useDropTargets.getState().ids;
  if (before.length !== ids.length || before.some((id, index) => id !== ids[index]))
    useDropTargets.setState({ ids });
}

/** More things in hand than these are not each looked at. */
const most = 20;

/** The boundaries that dragged things would come into, other than those that they are in. */
export function targetsOf(dragged: readonly { node: DiagramNode; place: Rectangle }[]): string[] {
  const model = useDocument.getState().document?.history.present;
  const { diagram } = useView.getState();
  if (model === undefined) return [];
  const found = dragged.slice(0, most).flatMap(({ node, place: { x, y, width, height } }) => {
    if (node.type === 'note') return [];
    const except = model.boundaries[node.id] ? node.id : undefined;
    const { id } = boundaryAt(model, diagram, { x: x + width / 2, y: y + height / 2 }, { except });
    return id === null || id === node.parentId ? [] : [id];
  });
  return [...new Set(found)];
}

/** The boundary that something new would come into here. */
export function showTargetAt(point: Point): void {
  const model = useDocument.getState().document?.history.present;
  if (model === undefined) return;
  const { id } = boundaryAt(model, useView.getState().diagram, point, { isOpen: true });
  showTargets(id === null ? [] : [id]);
}
