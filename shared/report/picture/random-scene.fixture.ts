import fc from 'fast-check';
import type { Point, Rectangle } from '../../model/geometry';
import type { Ends, Scene } from './scene';

/** Room that the random layouts keep between any two elements. */
const gap = 26;
const cell = { width: 260, height: 130 } as const;
const columns = 5;

/** Elements of many sizes anywhere in the cells of a table, boundaries around rows of them, and flows between them. */
export const arbitraryScene: fc.Arbitrary<{ scene: Scene; flows: Ends[] }> = fc
  .tuple(
    fc.uniqueArray(fc.nat(columns * columns - 1), { minLength: 2, maxLength: 14 }),
    fc.array(fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.nat(1000)), {
      minLength: 14,
      maxLength: 14,
    }),
    fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 16 }),
    fc.uniqueArray(fc.nat(columns - 1), { maxLength: 2 }),
  )
  .map(([cells, shapes, pairs, rows]) => {
    const boxes = cells.map((at, index): [string, Rectangle] => {
      const [a = 0, b = 0, c = 0, d = 0] = shapes[index] ?? [];
      const width = 90 + Math.round((a / 1000) * (cell.width - gap - 90));
      const height = 48 + Math.round((b / 1000) * (cell.height - gap - 48));
      return [
        `e${index}`,
        {
          x: (at % columns) * cell.width + Math.round((c / 1000) * (cell.width - gap - width)),
          y: Math.floor(at / columns) * cell.height + Math.round((d / 1000) * (cell.height - gap - height)),
          width,
          height,
        },
      ];
    });
    const boundaries = rows.map((row) => ({
      x: -20,
      y: row * cell.height - 13,
      width: columns * cell.width + 20,
      height: cell.height - 1,
    }));
    return {
      scene: {
        elements: new Map(boxes),
        boundaries,
        titles: boundaries.map(({ x, y }) => ({ x, y, width: 90, height: 12 })),
        notes: [],
        badges: boxes.map(([, { x, y, width }]) => ({ x: x + width - 36, y: y - 10, width: 44, height: 20 })),
      },
      flows: pairs.map(([a, b], index) => ({
        id: `f${index}`,
        source: `e${a % boxes.length}`,
        target: `e${b % boxes.length}`,
      })),
    };
  });

/** Whether a straight piece runs through the inside of a box. */
export const runsThrough = (a: Point, b: Point, { x, y, width, height }: Rectangle): boolean =>
  Math.max(a.x, b.x) > x + 1 &&
  Math.min(a.x, b.x) < x + width - 1 &&
  Math.max(a.y, b.y) > y + 1 &&
  Math.min(a.y, b.y) < y + height - 1;

/** The straight pieces of a line. */
export const piecesOf = (points: readonly Point[]): [Point, Point][] =>
  points.slice(1).map((end, index) => [points[index] as Point, end]);
