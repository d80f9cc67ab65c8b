import type { Rectangle } from '../../../../shared/model/geometry';
import type { Walkable } from './steps';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** How much dearer a way is that leads aside than one straight on. */
const aside = 2.5;

/**
 * The nearest thing in a direction. From an element, a collapsed boundary or a note: the next such, wherever it is;
 * from a boundary: what lies beside it, or beside the boundary around it. From a line: from its middle.
 */
export function towards(shown: Walkable, from: string, direction: Direction): string | undefined {
  const { boxes, lines } = shown;
  const holders = new Set([...boxes.values()].map(({ parent }) => parent));
  const line = lines.get(from);
  const start = line ? middleOf(shown, line) : boxes.get(from)?.rectangle;
  if (start === undefined) return undefined;
  const leaves = [...boxes.values()].filter(({ id }) => id !== from && !holders.has(id));
  if (line || !holders.has(from)) return nearest(start, leaves, direction);
  for (let at: string | null = from; at !== null; at = boxes.get(at)?.parent ?? null) {
    const parent = boxes.get(at)?.parent ?? null;
    const beside = [...boxes.values()].filter((box) => box.parent === parent && box.id !== at);
    const found = nearest(start, beside, direction);
    if (found !== undefined) return found;
  }
  return undefined;
}

function nearest(
  start: Rectangle,
  boxes: readonly { id: string; rectangle: Rectangle }[],
  direction: Direction,
): string | undefined {
  let best: { id: string; cost: number } | undefined;
  for (const { id, rectangle } of boxes) {
    const cost = costOf(turned(start, direction), turned(rectangle, direction));
    if (cost !== null && (best === undefined || cost < best.cost)) best = { id, cost };
  }
  return best?.id;
}

/** What it costs to go right from one to the other; null: it doesn't lie there. */
function costOf(from: Rectangle, to: Rectangle): number | null {
  const [a, b] = [centreOf(from), centreOf(to)];
  if (b.x <= a.x) return null;
  const along = Math.max(0, to.x - (from.x + from.width));
  const across = Math.max(0, to.y - (from.y + from.height), from.y - (to.y + to.height));
  // Of two that are as near, the one that lies straighter on.
  return along + aside * across + (Math.abs(b.y - a.y) + (b.x - a.x)) / 100;
}

/** The same so turned that the direction leads to the right. */
function turned({ x, y, width, height }: Rectangle, direction: Direction): Rectangle {
  switch (direction) {
    case 'right':
      return { x, y, width, height };
    case 'left':
      return { x: -x - width, y, width, height };
    case 'down':
      return { x: y, y: x, width: height, height: width };
    case 'up':
      return { x: -y - height, y: x, width: height, height: width };
  }
}

function middleOf({ boxes }: Walkable, { source, target }: { source: string; target: string }) {
  const [from, to] = [boxes.get(source)?.rectangle, boxes.get(target)?.rectangle];
  if (from === undefined || to === undefined) return undefined;
  const [a, b] = [centreOf(from), centreOf(to)];
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, width: 0, height: 0 };
}

const centreOf = ({ x, y, width, height }: Rectangle) => ({ x: x + width / 2, y: y + height / 2 });
