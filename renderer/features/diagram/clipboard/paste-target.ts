import { type Fragment, idsIn, outermostOf, placeOf } from '../../../../shared/edits/fragment';
import { freePlace } from '../../../../shared/edits/free-place';
import { inset } from '../../../../shared/edits/grow';
import type { PasteTarget } from '../../../../shared/edits/paste';
import { shownRectangles } from '../../../../shared/model/collapse';
import { absoluteRectangles, type Point, type Rectangle } from '../../../../shared/model/geometry';
import type { ThreatModel } from '../../../../shared/model/threat-model';
import { boundaryAt } from '../moving/drop-target';
import { overlap, type Size } from '../view/frame';

/** What is known of where somebody wants it. */
export interface Wish {
  document: string;
  diagram: string;
  /** Where the pointer is over the canvas, when it was used last; else null. */
  pointer: Point | null;
  /** What is selected, but for what was pasted just now. */
  selection: readonly string[];
  /** What is seen of the diagram. */
  seen: Rectangle;
}

/**
 * Where a fragment goes, so that it covers nothing: under the pointer, or as near as there is room; into the boundary that is selected; beside where it was copied from, when
 * that is in view; to the middle of what is seen.
 */
export function pasteTarget(model: ThreatModel, fragment: Fragment, wish: Wish): PasteTarget {
  const { document, diagram, pointer, selection, seen } = wish;
  const place = placeOf(fragment);
  if (pointer !== null) {
    const { id: boundary } = boundaryAt(model, diagram, pointer);
    const wanted = { ...place, ...centredOn(pointer, place) };
    return { diagram, into: { boundary }, at: freePlace(model, diagram, [boundary], wanted) };
  }
  const boundary = selectedBoundary(model, fragment, document, selection);
  const frame = boundary && placesOn(model, diagram).get(boundary);
  if (boundary !== undefined && frame) {
    const corner = { ...place, x: frame.x + inset.side, y: frame.y + inset.top };
    return { diagram, into: { boundary }, at: freePlace(model, diagram, [boundary], corner) };
  }
  if (fragment.from === document && fragment.diagram === diagram && overlap(place, seen)) {
    const homes = outermostOf(fragment).map((id) => {
      const home = fragment.homes[id];
      return home !== undefined && model.boundaries[home] ? home : null;
    });
    return { diagram, into: 'home', at: freePlace(model, diagram, homes, place) };
  }
  return inTheMiddle(model, diagram, seen, place);
}

/** The middle of what is seen, in the boundary that all of it comes to lie in, beside what is there. */
export function inTheMiddle(
  model: ThreatModel,
  diagram: string,
  seen: Rectangle,
  { width, height }: Size,
): PasteTarget {
  const middle = { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 };
  const wanted = { width, height, ...centredOn(middle, { width, height }) };
  const { id, rectangle } = boundaryAt(model, diagram, middle);
  const boundary = id !== null && holds(rectangle, wanted) ? id : null;
  return { diagram, into: { boundary }, at: freePlace(model, diagram, [boundary], wanted) };
}

/** The one selected boundary that isn't what is pasted. */
function selectedBoundary(
  { boundaries }: ThreatModel,
  fragment: Fragment,
  document: string,
  selection: readonly string[],
): string | undefined {
  const [only = '', ...others] = selection;
  const isItself = fragment.from === document && idsIn(fragment).includes(only);
  return others.length === 0 && boundaries[only] && !isItself ? only : undefined;
}

function placesOn(model: ThreatModel, diagramId: string): Map<string, Rectangle> {
  const diagram = model.diagrams[diagramId];
  if (diagram === undefined) return new Map();
  return new Map([...absoluteRectangles(model, diagram), ...shownRectangles(model, diagram)]);
}

const centredOn = ({ x, y }: Point, { width, height }: Size): Point => ({
  x: Math.round(x - width / 2),
  y: Math.round(y - height / 2),
});

const holds = (outer: Rectangle, inner: Rectangle) =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height;
