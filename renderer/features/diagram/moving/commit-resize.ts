import { arrange, type Move, move } from '../../../../shared/edits/arrange';
import { labelOfSeveral } from '../../../../shared/edits/names';
import { together } from '../../../../shared/edits/together';
import type { Placement, ThreatModel } from '../../../../shared/model/threat-model';
import { t } from '../../../language/words';
import { useDocument } from '../../../state/document';
import { say } from '../../../state/notices';
import { shownOn } from '../../../state/shown';
import { nameOf } from '../../../state/subject-index';
import { useView } from '../../../state/view';
import type { DiagramNode } from '../projection/project';
import { droppedAround } from './dropped-around';

let nodesNow: () => readonly DiagramNode[] = () => [];

/** The canvas tells where its nodes are found, so that a finished gesture can read them. */
export function readNodesFrom(read: () => readonly DiagramNode[]): void {
  nodesNow = read;
}

/** Keeps the size that something was given, and the places of what moved with it. */
export function commitResize(id: string): void {
  // React Flow reports the last change after it calls this.
  requestAnimationFrame(() => {
    const placements: Record<string, Placement> = {};
    for (const node of nodesNow())
      if (node.id === id || node.parentId === id)
        placements[node.id] = {
          x: Math.round(node.position.x),
          y: Math.round(node.position.y),
          width: Math.round(node.width ?? node.measured?.width ?? 1),
          height: Math.round(node.height ?? node.measured?.height ?? 1),
        };
    const { document, execute } = useDocument.getState();
    const { diagram } = useView.getState();
    const model = document?.history.present;
    if (model === undefined) return;
    const edit = arrange(diagram, placements, labelOfSeveral('edits.resize', [id]));
    const taken = aroundNow(model, diagram, id);
    if (!execute(taken.length > 0 ? together(edit.label, edit, move(diagram, taken)) : edit)) return;
    if (taken.length > 0) say(t('lines.tookIn', { count: taken.length, boundary: nameOf(model, id) }));
  });
}

/** What a boundary was made so large for that it is around it now. */
function aroundNow(model: ThreatModel, diagram: string, id: string): Move[] {
  const node = nodesNow().find((one) => one.id === id);
  if (node?.type !== 'boundary') return [];
  const parent = node.parentId ?? null;
  const base = shownOn(model, diagram).boxes.get(parent ?? '')?.rectangle ?? { x: 0, y: 0 };
  const { position, width = 0, height = 0 } = node;
  const place = { x: base.x + position.x, y: base.y + position.y, width, height };
  return droppedAround(model, diagram, id, parent, place);
}
