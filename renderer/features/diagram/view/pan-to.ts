import type { Viewport } from '@xyflow/react';
import type { Rectangle } from '../../../../shared/model/geometry';
import { buttons, overview, type Size } from './frame';

/** Room that is left around what is brought into view. */
const margin = 24;

/**
 * The least move of the view after which a thing is wholly in view and under nothing that lies over the canvas; null:
 * it is. What has no room is left alone where it fills half of the view, else its beginning is shown.
 */
export function panTo(thing: Rectangle, { x, y, zoom }: Viewport, { width, height }: Size): Viewport | null {
  const left = thing.x * zoom + x;
  const wide = thing.width * zoom;
  const dx = moveAlong(left, wide, width);
  const from = left - dx;
  const covered =
    from + wide > width - overview.width ? overview.height : from < buttons.width ? buttons.height : 0;
  const dy = moveAlong(thing.y * zoom + y, thing.height * zoom, height - covered);
  return dx === 0 && dy === 0 ? null : { x: x - dx, y: y - dy, zoom };
}

/** How far the view has to go on one axis. */
function moveAlong(from: number, extent: number, room: number): number {
  if (extent + 2 * margin > room) {
    const seen = Math.min(from + extent, room) - Math.max(from, 0);
    return seen >= room / 2 ? 0 : from - margin;
  }
  if (from < margin) return from - margin;
  return Math.max(0, from + extent - (room - margin));
}
