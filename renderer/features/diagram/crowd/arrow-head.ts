import { pointsAlong } from './points-along';

const length = 9;
const half = 4.5;
/** The last two points of a path, as most are written: a straight end or the last control of a curve. */
const ending = /(-?[\d.]+),(-?[\d.]+)[ L]+(-?[\d.]+),(-?[\d.]+)$/;

/** The head of the arrow at the end of a path, as a path of its own. */
export function headOf(path: string): string {
  const found = ending.exec(path)?.slice(1).map(Number) ?? tail(path);
  const [fromX = 0, fromY = 0, x = 0, y = 0] = found;
  const away = Math.hypot(x - fromX, y - fromY);
  if (away === 0) return '';
  const [dx, dy] = [(x - fromX) / away, (y - fromY) / away];
  const [baseX, baseY] = [x - dx * length, y - dy * length];
  const point = (px: number, py: number) => `${px.toFixed(1)},${py.toFixed(1)}`;
  const left = point(baseX - dy * half, baseY + dx * half);
  const right = point(baseX + dy * half, baseY - dx * half);
  return `M${left}L${point(x, y)}L${right}z`;
}

function tail(path: string): number[] {
  return pointsAlong(path)
    .slice(-2)
    .flatMap(({ x, y }) => [x, y]);
}
