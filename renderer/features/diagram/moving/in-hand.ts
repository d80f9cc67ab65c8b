import type { Point } from '../../../../shared/model/geometry';
import type { DiagramNode } from '../projection/project';
import { type Changes, plus } from '../snapping/snapping';

const nowhere: Point = { x: 0, y: 0 };

/** The drag that goes on, or the last one. */
let slip = nowhere;
let isCalledOff = false;

/**
 * A drag begins.
 * @param by how far the pointer was from where it was pressed when React Flow took notice
 */
export function takeInHand(by: Point): void {
  slip = by;
  isCalledOff = false;
}

/** What is in hand stays where it was, whatever the pointer still does. */
export function callOff(): void {
  isCalledOff = true;
}

/** Whether the drag was called off. */
export const wasCalledOff = (): boolean => isCalledOff;

/** Where dragged things are under the pointer: React Flow leaves out the way to where it took notice. */
export const underPointer = (dragged: readonly DiagramNode[]): DiagramNode[] =>
  dragged.map((node) => ({ ...node, position: plus(node.position, slip) }));

/** What React Flow reports of a drag, under the pointer; without places when it was called off. */
export const follow = (changes: Changes): Changes =>
  changes.map((change) => {
    if (change.type !== 'position' || change.dragging === undefined || !change.position) return change;
    if (isCalledOff) return { id: change.id, type: 'position', dragging: false };
    return { ...change, position: plus(change.position, slip) };
  });
