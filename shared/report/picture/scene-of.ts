import type { Rectangle } from '../../model/geometry';
import { notesOf } from '../../model/notes';
import type { ShownDiagram } from '../../model/shown-diagram';
import type { Boundary, Diagram, ThreatModel } from '../../model/threat-model';
import { narrower, textWidth, wrapText } from '../text/fit-text';
import type { Ends, Scene } from './scene';

/** Where an element's badge lies, whether or not it has one now, so that answers move no line. */
const badge = { width: 44, height: 20, over: 10, beside: 8 } as const;

/** Width of what stands before a boundary's name on the canvas: the button that collapses it, and its glyph. */
const titleSigns = 60;
/** Room beside a title through which a line may run. */
const besideTitle = 28;

/**
 * What the flows of a diagram are led around and between: one for the canvas and for pictures, so that lines and
 * labels are the same on both. Names of elements, facts and threats change nothing of it.
 */
export function sceneOf(
  { boundaries }: Pick<ThreatModel, 'boundaries'>,
  diagram: Pick<Diagram, 'notes'> | undefined,
  { boxes, lines }: Pick<ShownDiagram, 'boxes' | 'lines'>,
): { flows: Ends[]; scene: Scene } {
  const drawn = [...boxes.values()];
  const elements = new Map(
    drawn.flatMap(({ id, as, rectangle }) => (as === 'boundary' ? [] : [[id, rectangle] as const])),
  );
  const walls = drawn.flatMap(({ id, as, rectangle: box }) =>
    as === 'boundary' ? [{ box, title: titleArea(boundaries[id] ?? { name: '', kind: '' }, box) }] : [],
  );
  const flows = [...lines.values()].map(({ id, source, target, bends }) => ({
    id,
    source,
    target,
    ...(bends && { bends }),
  }));
  return {
    flows,
    scene: {
      elements,
      boundaries: walls.map(({ box }) => box),
      titles: walls.map(({ title }) => title),
      notes: notesOf(diagram).map(({ x, y, width, height }) => ({ x, y, width, height })),
      badges: [...elements.values()].map(badgeArea),
    },
  };
}

/** A boundary's name as it is written: on two lines where one is too short. */
export const titleLines = (name: string, { width }: Pick<Rectangle, 'width'>): string[] =>
  wrapText(name, Math.max(40, (width - titleSigns - badge.width) / narrower), 13, 2);

/** Room that a boundary's title takes. No line runs between it and a border beside it. */
function titleArea({ name, kind }: Pick<Boundary, 'name' | 'kind'>, box: Rectangle): Rectangle {
  const { x, y, width } = box;
  const lines = titleLines(name, box);
  const ofName = Math.max(0, ...lines.map((line) => textWidth(line, 13)));
  const ofKind = name === '' ? textWidth(kind, 13) : lines.length > 1 ? 0 : 7 + textWidth(kind, 11);
  const needed = titleSigns + (ofName + ofKind) * narrower + badge.width;
  const height = lines.length > 1 ? 34 : 26;
  return { x, y: y + 6, width: needed > width - besideTitle ? width : needed, height };
}

const badgeArea = ({ x, y, width }: Rectangle): Rectangle => ({
  x: x + width + badge.beside - badge.width,
  y: y - badge.over,
  width: badge.width,
  height: badge.height,
});
