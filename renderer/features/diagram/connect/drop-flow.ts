import type { FinalConnectionState } from '@xyflow/react';
import { phrase } from '../../../../shared/language/phrase';
import { inWords } from '../../../language/words';
import { refuse } from '../../../state/notices';
import { drawByHand } from '../moving/gestures';

/** A drag that ended nearer than this to where it began was no more than a press, in pixels of the screen. */
const leastDrag = 24;

/** Where on the screen a gesture is. */
export function endOf(event: MouseEvent | TouchEvent): { x: number; y: number } {
  const { clientX, clientY } = ('changedTouches' in event ? event.changedTouches[0] : event) ?? {
    clientX: 0,
    clientY: 0,
  };
  return { x: clientX, y: clientY };
}

/** What is drawn under a point of the screen: an element or a boundary as one box; its inside counts, not its handles only. */
export function boxUnder({ x, y }: { x: number; y: number }): { id: string; isElement: boolean } | undefined {
  const box = document
    .elementsFromPoint(x, y)
    .map((one) => one.closest<HTMLElement>('.react-flow__node-element, .react-flow__node-collapsed'))
    .find((one) => one !== null);
  const id = box?.dataset.id;
  return id === undefined
    ? undefined
    : { id, isElement: box?.classList.contains('react-flow__node-element') ?? false };
}

/**
 * A drag from the side of an element that ended on no handle: anywhere on another element draws a flow to it.
 * @param offerNew asked where nothing lies, with the place on the screen
 */
export function dropFlow(
  event: MouseEvent | TouchEvent,
  { isValid, fromNode }: FinalConnectionState,
  begun: { x: number; y: number } | null,
  offerNew: (source: string, at: { x: number; y: number }) => void,
): void {
  if (isValid || fromNode === null) return;
  const at = endOf(event);
  const target = boxUnder(at);
  if (target?.isElement && target.id !== fromNode.id) drawByHand(fromNode.id, target.id);
  else if (target && !target.isElement) refuse(inWords(phrase('edits.refusedFlowEnds')));
  else if (target === undefined && begun && Math.hypot(at.x - begun.x, at.y - begun.y) >= leastDrag)
    offerNew(fromNode.id, at);
}
