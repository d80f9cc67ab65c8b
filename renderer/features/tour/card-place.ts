import type { Point, Rectangle } from '../../../shared/model/geometry';

export type Side = 'right' | 'left' | 'above' | 'below' | 'inside';

interface Size {
  width: number;
  height: number;
}

/** Where the card stands, and on which side of what it points at; `apart`: it points at nothing. */
export interface CardPlace extends Point {
  side: Side | 'apart';
  /** How far along the card's edge the pointer is, so that it points at the place. */
  pointer: number;
}

/** Between the card and what it points at. */
const gap = 14;
/** Between the card and the edge of the window. */
const margin = 12;
/** The pointer stays away from the card's round corners. */
const corner = 18;
/** How far from its top the card stands beside something tall. */
const high = 40;

/** Where the card stands beside a place, wholly in the window; where there is no room beside it, within it. */
export function cardPlace(place: Rectangle | null, wanted: Side, card: Size, window: Size): CardPlace {
  if (place === null)
    return {
      x: window.width - card.width - margin,
      y: window.height - card.height - 3 * margin,
      side: 'apart',
      pointer: 0,
    };
  const order: Side[] = [wanted, 'right', 'left', 'below', 'above', 'inside'];
  const side =
    wanted === 'inside' ? wanted : (order.find((one) => hasRoom(one, place, card, window)) ?? 'inside');
  // Of something tall, its upper part: the middle of the canvas beside it stays free.
  const isTall = place.height > 2 * card.height;
  const middle = {
    x: place.x + place.width / 2,
    y: place.y + (isTall ? high + card.height / 2 : place.height / 2),
  };
  const beside: Record<Side, Point> = {
    right: { x: place.x + place.width + gap, y: middle.y - card.height / 2 },
    left: { x: place.x - gap - card.width, y: middle.y - card.height / 2 },
    below: { x: middle.x - card.width / 2, y: place.y + place.height + gap },
    above: { x: middle.x - card.width / 2, y: place.y - gap - card.height },
    // At the bottom, where the eye isn't.
    inside: { x: middle.x - card.width / 2, y: place.y + place.height - card.height - 2 * margin },
  };
  const x = within(beside[side].x, margin, window.width - card.width - margin);
  const y = within(beside[side].y, margin, window.height - card.height - margin);
  const isUpright = side === 'right' || side === 'left';
  const pointer = isUpright
    ? within(middle.y - y, corner, card.height - corner)
    : within(middle.x - x, corner, card.width - corner);
  return { x, y, side, pointer };
}

function hasRoom(side: Side, place: Rectangle, card: Size, window: Size): boolean {
  const across = card.width + gap + margin;
  const down = card.height + gap + margin;
  switch (side) {
    case 'right':
      return place.x + place.width + across <= window.width;
    case 'left':
      return place.x >= across;
    case 'below':
      return place.y + place.height + down <= window.height;
    case 'above':
      return place.y >= down;
    case 'inside':
      return true;
  }
}

const within = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));
