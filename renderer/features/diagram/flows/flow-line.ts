import type { Point, Rectangle } from '../../../../shared/model/geometry';
import { bentLine, type HandLine, isOnWay } from '../bends/use-bent-line';
import type { FlowData } from '../projection/project';
import type { LabelPlace } from './label-flows';
import { holds } from './lead-flows';
import { lineInHand } from './line-in-hand';

/** A flow as it is drawn between two boxes. */
export interface FlowLine {
  /** An SVG path. */
  path: string;
  /** The middle of its label. */
  middle: Point;
  /** The room that was found for its label. */
  place?: LabelPlace | undefined;
  /** There is no room for its label that would cover nothing. */
  isCrowded: boolean;
}

/**
 * The line of a flow: as a person led it, else the way that was found for it as long as that holds.
 * @param bent as it is led just now
 */
export function lineOf(
  { way, label: place, lane, line }: FlowData,
  from: Rectangle,
  to: Rectangle,
  bent: HandLine | undefined = bentLine(line.bends, way, from, to),
): FlowLine {
  const isLed =
    way !== undefined && holds(way, from, to) && (bent === undefined || isOnWay(bent.points, way));
  if (!isLed) return { ...(bent ?? lineInHand(from, to, lane, way)), isCrowded: false };
  const isCrowded = way.manner === 'curve' && place === undefined;
  const middle = place?.middle ?? bent?.middle ?? { x: 0, y: 0 };
  return { path: bent?.path ?? way.path, middle, place, isCrowded };
}
