import type { Move } from '../../../../shared/edits/arrange';
import { freeSpot } from '../../../../shared/edits/grow';
import { leftFor } from '../../../../shared/edits/left-for';
import { isCollapsed } from '../../../../shared/model/collapse';
import { shownBoundary, shownParent } from '../../../../shared/model/geometry';
import { useDocument } from '../../../state/document';
import { useView } from '../../../state/view';
import type { DiagramNode } from '../projection/project';
import { boundaryAt } from './drop-target';
import { droppedAround } from './dropped-around';

/** Where a dragged node came to lie: the innermost boundary under its middle, and the place in it. */
export function moveOf(id: string, node: DiagramNode): Move[] {
  const { document } = useDocument.getState();
  const { diagram } = useView.getState();
  if (document === null) return [];
  const model = document.history.present;
  const note = model.diagrams[diagram]?.notes?.[id];
  const before = note ?? model.diagrams[diagram]?.placements[id];
  if (before && before.x === node.position.x && before.y === node.position.y) return [];
  // A note is in no boundary.
  if (note) return [{ id, parent: null, x: Math.round(node.position.x), y: Math.round(node.position.y) }];
  const base = node.parentId ? boundaryRectangle(node.parentId) : { x: 0, y: 0 };
  const absolute = { x: base.x + node.position.x, y: base.y + node.position.y };
  const width = node.width ?? node.measured?.width ?? 0;
  const height = node.height ?? node.measured?.height ?? 0;
  const middle = { x: absolute.x + width / 2, y: absolute.y + height / 2 };
  const { id: parent, rectangle } = boundaryAt(model, diagram, middle, {
    except: model.boundaries[id] ? id : undefined,
  });
  const placements = model.diagrams[diagram]?.placements ?? {};
  const stays = parent === shownParent(model, placements, id);
  const around = leftFor(model, placements, id, parent);
  // Into a single box it goes where there is room inside.
  if (parent !== null && !stays && isCollapsed(model, { placements }, parent))
    return [{ id, parent, ...freeSpot(model, diagram, parent, { width, height }) }];
  return [
    { id, parent: around, x: Math.round(absolute.x - rectangle.x), y: Math.round(absolute.y - rectangle.y) },
  ];
}

/** What dragged boundaries were put around: it comes into them. */
export function takenIn(dragged: readonly DiagramNode[], moves: readonly Move[]): Move[] {
  const model = useDocument.getState().document?.history.present;
  const { diagram } = useView.getState();
  if (model === undefined) return [];
  const going = moves.map(({ id }) => id);
  return dragged.flatMap((node) => {
    const own = moves.find(({ id }) => id === node.id);
    if (node.type !== 'boundary' || own === undefined) return [];
    const parent = shownBoundary(model, model.diagrams[diagram]?.placements ?? {}, own.parent);
    const base = parent === null ? { x: 0, y: 0 } : boundaryRectangle(parent);
    const place = { x: base.x + own.x, y: base.y + own.y, width: node.width ?? 0, height: node.height ?? 0 };
    return droppedAround(model, diagram, node.id, parent, place, going);
  });
}

function boundaryRectangle(id: string): { x: number; y: number } {
  const { document } = useDocument.getState();
  const { diagram } = useView.getState();
  if (document === null) return { x: 0, y: 0 };
  const model = document.history.present;
  let x = 0;
  let y = 0;
  let next: string | null = id;
  while (next !== null) {
    const placement = model.diagrams[diagram]?.placements[next];
    x += placement?.x ?? 0;
    y += placement?.y ?? 0;
    next = model.boundaries[next]?.parent ?? null;
  }
  return { x, y };
}
