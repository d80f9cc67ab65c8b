import { bendFlow } from '../../../../shared/edits/bend';
import { throughBends } from '../../../../shared/report/picture/through-bends';
import { t } from '../../../language/words';
import { useDocument } from '../../../state/document';
import { say } from '../../../state/notices';
import { focusSubject } from '../../../state/surfaces';
import { useView } from '../../../state/view';
import {
  addBend,
  type BentLine,
  isSquare,
  longestSegment,
  moveBend,
  moveSegment,
  removeBend,
  tidyBends,
} from './bend-line';
import type { Grip } from './grips';
import { useHeldLine } from './held-line';

/** Moves what a grip holds by keys; many presses are one step. */
export function nudgeGrip(
  flow: string,
  { kind, index, at }: Grip,
  line: BentLine,
  [dx, dy]: [number, number],
  step: number,
): void {
  const to = { x: at.x + dx * step, y: at.y + dy * step };
  const { execute } = useDocument.getState();
  const { want } = useHeldLine.getState();
  const keep = (bends: Parameters<typeof bendFlow>[2]) =>
    execute(bendFlow(useView.getState().diagram, flow, bends, `bend:${flow}`));
  if (kind === 'bend') keep(moveBend(line.points.slice(1, -1), index, to));
  if (kind !== 'segment') return;
  if (!isSquare(line, index)) {
    if (keep(addBend(line, index, to))) want({ kind: 'bend', index });
    return;
  }
  const [start, end] = [line.points[index], line.points[index + 1]];
  // Along itself there is nothing to move.
  if (start === undefined || end === undefined || (start.y === end.y ? dy === 0 : dx === 0)) return;
  const { bends, segment } = moveSegment(line, index, to);
  if (keep(bends)) want({ kind: 'segment', index: segment });
}

/** Takes a bend out; the keys go on at its neighbour, or at the flow. */
export function deleteBend(flow: string, index: number, line: BentLine): void {
  const bends = removeBend(line.points.slice(1, -1), index);
  if (!useDocument.getState().execute(bendFlow(useView.getState().diagram, flow, bends))) return;
  say(t('lines.bendRemoved'));
  if (bends.length > 0)
    useHeldLine.getState().want({ kind: 'bend', index: Math.min(index, bends.length - 1) });
  else focusSubject(flow);
}

/** Leads a line through one more point, in the middle of a segment or of its longest; that has the focus then. */
export function makeBend(flow: string, line: BentLine, segment?: number): void {
  const found = longestSegment(line);
  if (found === undefined) return;
  const [start, end] = [line.points[segment ?? -1], line.points[(segment ?? -1) + 1]];
  const middle = start && end ? { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 } : found.middle;
  const index = segment !== undefined && start && end ? segment : found.segment;
  const bends = addBend(line, index, middle);
  if (!useDocument.getState().execute(bendFlow(useView.getState().diagram, flow, bends))) return;
  say(t('lines.bendAdded'));
  useHeldLine.getState().want({ kind: 'bend', index });
}

/** Keeps bends that were made by hand, without those that bend nothing. */
export function keepBends(
  flow: string,
  bends: Parameters<typeof bendFlow>[2],
  { from, to }: BentLine,
): boolean {
  const tidy = tidyBends({ points: throughBends(from, to, bends), from, to });
  return useDocument.getState().execute(bendFlow(useView.getState().diagram, flow, tidy));
}
