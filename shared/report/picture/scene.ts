import type { Point, Rectangle } from '../../model/geometry';
import type { Ground } from './grid';

/** What flows run between and around. */
export interface Scene {
  /** By id. */
  elements: ReadonlyMap<string, Rectangle>;
  boundaries: readonly Rectangle[];
  /** Where the titles of boundaries are. */
  titles: readonly Rectangle[];
  /** Where notes lie. */
  notes: readonly Rectangle[];
  /** Where the badges of elements are, or could be. */
  badges: readonly Rectangle[];
}

/** A flow between two elements of a scene. */
export interface Ends {
  id: string;
  source: string;
  target: string;
  /** Points that a person led it through, from source to target. */
  bends?: readonly Point[];
}

/** What a pixel of a line costs on a boundary's border, and over a title or a badge. */
const dear = { border: 6, title: 16, note: 3 } as const;

/** What flows had better keep out of. */
export const groundsOf = ({ boundaries, titles, notes, badges }: Scene): Ground[] => [
  // A line close to a border along it can't be told from it.
  ...boundaries.flatMap((box) => bordersOf(box, 20)).map((area) => ({ area, cost: dear.border })),
  ...[...titles, ...badges].map((area) => ({ area, cost: dear.title })),
  ...notes.map((area) => ({ area, cost: dear.note })),
];

/** A boundary's four borders as areas. @param thin how wide */
export function bordersOf({ x, y, width, height }: Rectangle, thin = 8): Rectangle[] {
  const half = thin / 2;
  return [
    { x: x - half, y: y - half, width: width + thin, height: thin },
    { x: x - half, y: y + height - half, width: width + thin, height: thin },
    { x: x - half, y: y - half, width: thin, height: height + thin },
    { x: x + width - half, y: y - half, width: thin, height: height + thin },
  ];
}
