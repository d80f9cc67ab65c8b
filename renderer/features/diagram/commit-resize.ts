import { arrange } from '../../../shared/edits/arrange';
import { labelOfSeveral } from '../../../shared/edits/names';
import type { Placement } from '../../../shared/model/threat-model';
import { useDocument } from '../../state/document';
import { useView } from '../../state/view';
import type { DiagramNode } from './project';

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
    useDocument
      .getState()
      .execute(arrange(useView.getState().diagram, placements, labelOfSeveral('edits.resize', [id])));
  });
}
