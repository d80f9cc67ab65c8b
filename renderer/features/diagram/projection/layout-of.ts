import type { Rectangle } from '../../../../shared/model/geometry';
import { notesOf } from '../../../../shared/model/notes';
import type { Boundary, ThreatModel } from '../../../../shared/model/threat-model';
import { textWidth } from '../../../../shared/report/fit-text';
import { shownOn } from '../../../state/shown';
import type { Layout } from '../flows/lead-flows';

/** Where an element's badge lies, whether or not it has one now, so that answers move no line. */
const badge = { width: 44, height: 20, over: 10, beside: 8 } as const;

/** Width of what stands before a boundary's name: the button that collapses it, and its glyph. */
const titleSigns = 60;
/** Room beside a title through which a line may run. */
const besideTitle = 28;
/** Letters are narrower than those that widths are known of. */
const narrower = 0.88;

/** Where a diagram's things lie, and through which points people led its flows. */
export function layoutOf(model: ThreatModel, diagramId: string): Layout {
  const { boxes, lines } = shownOn(model, diagramId);
  const drawn = [...boxes.values()];
  const elements = new Map(
    drawn.flatMap(({ id, as, rectangle }) => (as === 'boundary' ? [] : [[id, rectangle] as const])),
  );
  const walls = drawn.flatMap(({ id, as, rectangle: box }) =>
    as === 'boundary' ? [{ box, title: titleOf(model.boundaries[id] ?? { name: '', kind: '' }, box) }] : [],
  );
  const flows = [...lines.values()].map(({ id, source, target, bends }) => ({
    id,
    source,
    target,
    ...(bends && { bends }),
  }));
  const notes = notesOf(model.diagrams[diagramId]).map(({ x, y, width, height }) => ({
    x,
    y,
    width,
    height,
  }));
  return {
    key: JSON.stringify([flows, [...elements], walls, notes]),
    flows,
    scene: {
      elements,
      boundaries: walls.map(({ box }) => box),
      titles: walls.map(({ title }) => title),
      notes,
      badges: [...elements.values()].map(badgeOf),
    },
  };
}

/** Room that a boundary's title takes. No line runs between it and a border beside it. */
function titleOf({ name, kind }: Pick<Boundary, 'name' | 'kind'>, { x, y, width }: Rectangle): Rectangle {
  const words = textWidth(name, 13) + (name === '' ? textWidth(kind, 13) : 7 + textWidth(kind, 11));
  const needed = titleSigns + words * narrower + badge.width;
  return { x, y: y + 6, width: needed > width - besideTitle ? width : needed, height: 26 };
}

const badgeOf = ({ x, y, width }: Rectangle): Rectangle => ({
  x: x + width + badge.beside - badge.width,
  y: y - badge.over,
  width: badge.width,
  height: badge.height,
});
