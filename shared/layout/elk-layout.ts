import type { Placement } from '../model/threat-model';
import { type Draft, draftByElk, type Manner, type RunElk, scaleOf } from './elk-draft';
import type { Part } from './part';

/** What is larger and flatter than this is tried in other ways too; another has to be seen so much larger. */
const flat = { width: 1800, ratio: 2.2, gain: 1.2 } as const;
/** More than this isn't tried in several ways: nobody waits so long. */
const mostTried = 250;

/**
 * Places for everything in a part by ELK: along the flows from left to right with all that is nested; what would be a
 * ribbon, downwards or boundary by boundary. Relative to the boundary around, as placements are; outermost from 0, 0.
 * Same part, same places.
 */
export async function layOutByElk(part: Part, run: RunElk): Promise<Record<string, Placement>> {
  const draft = (manner: Manner) => draftByElk(part, manner, run);
  const first = await draft('RIGHT');
  if (!isFlat(first) || part.boxes.size > mostTried) return first.places;
  const others = [await draft('DOWN'), await draft('by boundary')];
  const best = others.reduce((a, b) => (scaleOf(b) > scaleOf(a) ? b : a));
  return (scaleOf(best) > flat.gain * scaleOf(first) ? best : first).places;
}

const isFlat = ({ width, height }: Draft) => width > flat.width && width / height > flat.ratio;
