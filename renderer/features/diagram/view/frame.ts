import type { Viewport } from '@xyflow/react';
import type { Point, Rectangle } from '../../../../shared/model/geometry';

export interface Size {
  width: number;
  height: number;
}

/** What a person looks at: a part of the diagram, and how large it is drawn. */
export interface Seen extends Rectangle {
  zoom: number;
}

/** Where the whole can still be made out; a diagram that would have to be smaller opens in part. */
const leastWhole = 0.5;
/** How large a part is then shown, so that its text is legible. */
const legibleZoom = 0.6;
const mostZoom = 1.1;
const leastMargin = 24;
/** What lies over the canvas: the overview at the right, the buttons at the left, both at the bottom. */
export const overview: Size = { width: 150, height: 104 };
export const buttons: Size = { width: 144, height: 48 };
/** Up to this width a canvas shows no overview; the style sheet knows it too. */
const narrowest = 460;

/** What a diagram shows: boxes of all sorts, and where the lines between them may run. */
export interface Laid {
  elements: readonly Rectangle[];
  boundaries: readonly Rectangle[];
  lines: readonly Rectangle[];
}

/** How large the canvas is, and whether the overview lies over it. */
export interface Stage extends Size {
  hasOverview: boolean;
}

/**
 * How a diagram is shown when it is opened: all of it where that is legible, else its largest boundary that fits; where
 * none does, something of what is drawn, not the empty middle of a boundary.
 */
export function openingView(laid: Laid, size: Stage): Viewport {
  const { elements, boundaries } = laid;
  const all = [...elements, ...boundaries];
  if (all.length === 0) return { x: 0, y: 0, zoom: 1 };
  const fit = viewOfAll(laid, size);
  if (fit.zoom >= leastWhole) return fit;
  const fits = (one: Rectangle) =>
    one.width * legibleZoom <= size.width && one.height * legibleZoom <= size.height;
  const bySize = [...boundaries].sort((a, b) => b.width * b.height - a.width * a.height);
  const main = bySize.find(fits) ?? bySize[0] ?? all[0];
  if (main === undefined) return fit;
  const bounds = around(all);
  const view = centredOn(middleOf(main), bounds, size, legibleZoom);
  const canvas = { x: 0, y: 0, ...size };
  if (fits(main) || elements.some((one) => overlap(onScreen(one, view), canvas))) return view;
  const nearest = nearestTo(middleOf(main), elements);
  return nearest === undefined ? view : centredOn(middleOf(nearest), bounds, size, legibleZoom);
}

function nearestTo(point: Point, things: readonly Rectangle[]): Rectangle | undefined {
  const far = (thing: Rectangle) => Math.hypot(middleOf(thing).x - point.x, middleOf(thing).y - point.y);
  return things.reduce<Rectangle | undefined>(
    (best, one) => (best === undefined || far(one) < far(best) ? one : best),
    undefined,
  );
}

/** Room around some things: for what stands beside them while they are selected. */
const air = 52;
/** All is shown instead of some things where that makes them smaller by no more than this. */
const nearlyAsLarge = 0.75;

/**
 * Some things in view, as large as is sensible, with room around them. Where all is nearly as large, all: nothing
 * beside them is cut then.
 */
export function viewOfThings(things: readonly Rectangle[], laid: Laid, size: Stage): Viewport {
  const fit = viewOfAll({ elements: things, boundaries: [], lines: [] }, size, air);
  const all = viewOfAll(laid, size);
  return all.zoom >= fit.zoom * nearlyAsLarge ? all : fit;
}

/** Everything in view, as large as it goes, and nothing of it under what lies over the canvas. */
export function viewOfAll(
  { elements, boundaries, lines }: Laid,
  size: Stage,
  margin: number = leastMargin,
): Viewport {
  const boxes = [...elements, ...boundaries];
  const bounds = around(boxes);
  const covers = coversOf(size);
  const across = covers.reduce((sum, { width }) => sum + width, 0);
  const rooms: Rectangle[] = [
    { x: margin, y: margin, width: size.width - 2 * margin, height: size.height - 2 * margin },
    {
      x: margin,
      y: margin,
      width: size.width - 2 * margin,
      height: size.height - margin - Math.max(...covers.map(({ height }) => height)),
    },
    {
      x: Math.max(margin, buttons.width),
      y: margin,
      width: size.width - across - Math.max(0, margin - leastMargin),
      height: size.height - 2 * margin,
    },
  ];
  const views = rooms.map((room) => fitInto(bounds, room));
  const isFree = (view: Viewport) =>
    [...boxes, ...lines].every((one) => !covers.some((cover) => overlap(onScreen(one, view), cover)));
  const [best] = views.filter(isFree).sort((a, b) => b.zoom - a.zoom);
  return best ?? views[1] ?? { x: 0, y: 0, zoom: 1 };
}

/** What lies over a canvas. In a narrow one the overview isn't shown. */
function coversOf({ width, height, hasOverview }: Stage): Rectangle[] {
  const map = { x: width - overview.width, y: height - overview.height, ...overview };
  return [
    { x: 0, y: height - buttons.height, ...buttons },
    ...(hasOverview && width > narrowest ? [map] : []),
  ];
}

/** In a canvas of another size, what was in the middle stays there, as large as it was. */
export function keptInMiddle(seen: Seen, size: Size): Viewport {
  const { x, y } = middleOf(seen);
  const { zoom } = seen;
  return { x: size.width / 2 - x * zoom, y: size.height / 2 - y * zoom, zoom };
}

/** The way to things of which nothing is in view; null: something of them is. */
export function wayTo(things: readonly Rectangle[], view: Viewport, size: Size): Viewport | null {
  if (things.length === 0) return null;
  const canvas = { x: 0, y: 0, ...size };
  if (things.some((thing) => overlap(onScreen(thing, view), canvas))) return null;
  const { x, y } = middleOf(around(things));
  return { x: size.width / 2 - x * view.zoom, y: size.height / 2 - y * view.zoom, zoom: view.zoom };
}

export function seenIn({ x, y, zoom }: Viewport, { width, height }: Size): Seen {
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom, zoom };
}

/** Whether two rectangles have an area in common. */
export function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function fitInto(bounds: Rectangle, room: Rectangle): Viewport {
  const zoom = Math.min(mostZoom, room.width / bounds.width, room.height / bounds.height);
  const { x, y } = middleOf(bounds);
  return { x: room.x + room.width / 2 - x * zoom, y: room.y + room.height / 2 - y * zoom, zoom };
}

/** Centred on a point, but not so far out that the view is half empty. */
function centredOn(point: Point, bounds: Rectangle, size: Size, zoom: number): Viewport {
  const along = (middle: number, from: number, extent: number, room: number) => {
    const slack = room / 2 / zoom - leastMargin / zoom;
    if (extent <= 2 * slack) return from + extent / 2;
    return Math.min(from + extent - slack, Math.max(from + slack, middle));
  };
  const x = along(point.x, bounds.x, bounds.width, size.width);
  const y = along(point.y, bounds.y, bounds.height, size.height);
  return { x: size.width / 2 - x * zoom, y: size.height / 2 - y * zoom, zoom };
}

export function around(rectangles: readonly Rectangle[]): Rectangle {
  const x = Math.min(...rectangles.map((one) => one.x));
  const y = Math.min(...rectangles.map((one) => one.y));
  return {
    x,
    y,
    width: Math.max(...rectangles.map((one) => one.x + one.width)) - x,
    height: Math.max(...rectangles.map((one) => one.y + one.height)) - y,
  };
}

const middleOf = ({ x, y, width, height }: Rectangle): Point => ({ x: x + width / 2, y: y + height / 2 });

const onScreen = (one: Rectangle, { x, y, zoom }: Viewport): Rectangle => ({
  x: one.x * zoom + x,
  y: one.y * zoom + y,
  width: one.width * zoom,
  height: one.height * zoom,
});
