import { whyNotConnect } from '../../../../shared/edits/connect';
import type { Rectangle } from '../../../../shared/model/geometry';
import type { ShownDiagram } from '../../../../shared/model/shown-diagram';
import type { ThreatModel } from '../../../../shared/model/threat-model';

/**
 * The elements that a flow from `source` (null: any flow) may join, the nearest on the diagram first; what it doesn't
 * show comes last.
 */
export function nearestEnds(
  model: ThreatModel,
  { boxes, shownFor }: Pick<ShownDiagram, 'boxes' | 'shownFor'>,
  source: string | null,
): string[] {
  const boxOf = (id: string) => boxes.get(shownFor(id) ?? '')?.rectangle;
  const from = source === null ? undefined : boxOf(source);
  return Object.keys(model.elements)
    .filter((id) => source === null || whyNotConnect(model, source, id) === null)
    .map((id) => ({ id, box: boxOf(id) }))
    .map(({ id, box }) => ({
      id,
      far: box === undefined ? Number.MAX_VALUE : from ? distance(from, box) : 0,
    }))
    .sort((a, b) => a.far - b.far)
    .map(({ id }) => id);
}

const distance = (a: Rectangle, b: Rectangle) =>
  Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2);
