import type { Rectangle } from '../../../../shared/model/geometry';
import type { Size } from '../view/frame';
import { type Guide, type MovingSides, resizedBy, snapSides } from './snap';

/** What something that is resized has to respect. */
export interface Limits {
  least: Size;
  /** What it holds, with the room around it: its sides stop there. */
  held?: Rectangle | undefined;
  others: readonly Rectangle[];
  /** So near it becomes level with others. */
  reach: number;
}

/** The size that something gets when it is pulled to `wanted`: its moving sides snap to others and stop at what it holds. */
export function fitResize(
  start: Rectangle,
  wanted: Rectangle,
  { least, held, others, reach }: Limits,
): { box: Rectangle; guides: Guide[] } {
  const moving = movingSides(start, wanted);
  const { dx, dy, guides } = snapSides(wanted, moving, others, reach);
  const snapped = resizedBy(wanted, moving, dx, dy);
  const [left, width] = stopAt(snapped.x, snapped.width, moving.x, least.width, held && [held.x, held.width]);
  const [top, height] = stopAt(
    snapped.y,
    snapped.height,
    moving.y,
    least.height,
    held && [held.y, held.height],
  );
  const box = { x: left, y: top, width, height };
  const isStopped = {
    x: left !== snapped.x || width !== snapped.width,
    y: top !== snapped.y || height !== snapped.height,
  };
  return { box, guides: guides.filter(({ axis }) => !isStopped[axis]) };
}

function movingSides(start: Rectangle, wanted: Rectangle): MovingSides {
  const side = (axis: 'x' | 'y', extent: 'width' | 'height'): 'start' | 'end' | undefined =>
    wanted[axis] !== start[axis] ? 'start' : wanted[extent] !== start[extent] ? 'end' : undefined;
  const [x, y] = [side('x', 'width'), side('y', 'height')];
  return { ...(x && { x }), ...(y && { y }) };
}

/** Where a side is at most, so that enough stays. */
function stopAt(
  start: number,
  extent: number,
  side: 'start' | 'end' | undefined,
  least: number,
  held: readonly [number, number] | undefined,
): [number, number] {
  const end = start + extent;
  if (side === 'start') {
    const stopped = Math.min(start, end - least, held?.[0] ?? start);
    return [stopped, end - stopped];
  }
  if (side === 'end') return [start, Math.max(extent, least, held ? held[0] + held[1] - start : least)];
  return [start, extent];
}
