import { reconnect, whyNotConnect } from '../../../../shared/edits/connect';
import type { Point } from '../../../../shared/model/geometry';
import { inWords, t } from '../../../language/words';
import { useDocument } from '../../../state/document';
import { refuse, say } from '../../../state/notices';
import { nameOf } from '../../../state/subject-index';
import { focusSubject } from '../../../state/surfaces';
import { boxUnder } from '../connect/drop-flow';
import { markDrawing } from '../connect/use-drawn-flows';
import { addBend, isSquare, levelWith, moveBend, moveSegment } from './bend-line';
import type { Grip, GripLine } from './grips';
import { useHeldLine } from './held-line';
import { keepBends } from './nudge-grip';

/** So far the pointer may tremble, in pixels of the screen. */
const tremble = 3;
/** So near a point becomes level with its neighbours, in pixels of the screen. */
const near = 7;

interface Drag {
  flow: string;
  grip: Grip;
  line: GripLine;
  zoom: number;
  /** From the screen to the diagram. */
  toPoint: (screen: Point) => Point;
  /** Where it began, on the screen. */
  start: Point;
}

/** Follows the pointer with a grip until it is let go, or Escape puts everything back. */
export function dragGrip(drag: Drag): void {
  const { flow, grip, start } = drag;
  const { hold, letGo } = useHeldLine.getState();
  let isMoving = false;
  let last: Point = start;
  const onMove = (event: PointerEvent) => {
    last = { x: event.clientX, y: event.clientY };
    if (!isMoving && Math.hypot(last.x - start.x, last.y - start.y) < tremble) return;
    if (!isMoving && grip.kind === 'end') markDrawing(true);
    isMoving = true;
    const at = drag.toPoint(last);
    const { line } = drag;
    if (grip.kind === 'end')
      hold(flow, {
        bends: line.manner === 'bent' ? line.points.slice(1, -1) : [],
        end: { index: grip.index, at },
      });
    else hold(flow, { bends: bentBy(drag, at, event) });
  };
  const onUp = (event: PointerEvent) => {
    stop();
    if (!isMoving) return;
    const { bends, want } = useHeldLine.getState();
    if (grip.kind === 'end') attach(flow, grip.index, { x: event.clientX, y: event.clientY });
    else if (bends && keepBends(flow, bends, drag.line)) {
      if (grip.kind === 'bend') want(grip);
      else focusSubject(flow);
    }
    letGo();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };
  const cancel = () => {
    stop();
    letGo();
  };
  const stop = () => {
    markDrawing(false);
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onUp);
    window.removeEventListener('pointercancel', cancel);
    window.removeEventListener('keydown', onKey, { capture: true });
  };
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', onUp);
  window.addEventListener('pointercancel', cancel);
  window.addEventListener('keydown', onKey, { capture: true });
}

/** What the bends become when the pointer is there. With Alt, a segment gets a bend instead of moving as a whole. */
function bentBy({ grip: { kind, index }, line, zoom }: Drag, at: Point, event: PointerEvent): Point[] {
  const { points } = line;
  const reach = event.ctrlKey || event.metaKey ? 0 : near / zoom;
  if (kind === 'bend') {
    const level = levelWith(at, [points[index], points[index + 2]], reach);
    return moveBend(points.slice(1, -1), index, level);
  }
  if (isSquare(line, index) && !event.altKey)
    return moveSegment(line, index, levelWith(at, [points[index - 1], points[index + 2]], reach)).bends;
  return addBend(line, index, levelWith(at, [points[index], points[index + 1]], reach));
}

/** Leads an end of a flow to the element under a point of the screen. */
function attach(id: string, end: number, screen: Point): void {
  const { document, execute } = useDocument.getState();
  const model = document?.history.present;
  const flow = model?.flows[id];
  const box = boxUnder(screen);
  if (model === undefined || flow === undefined || box === undefined) return;
  const [source, target] = end === 0 ? [box.id, flow.target] : [flow.source, box.id];
  const reason = whyNotConnect(model, source, target);
  if (reason !== null) refuse(inWords(reason));
  else if (execute(reconnect(id, source, target)))
    say(t(end === 0 ? 'lines.comesFrom' : 'lines.goesTo', { name: nameOf(model, box.id) }));
}
