import type { Rectangle } from '../../../shared/model/geometry';
import type { ThreatModel } from '../../../shared/model/threat-model';
import { t } from '../../language/words';
import { shownOn } from '../../state/shown';
import { nameOf } from '../../state/subject-index';

/** Where something lies on a diagram now, for who doesn't see it, and what it covers there. */
export function whereItIs(model: ThreatModel, diagram: string, id: string): string | undefined {
  const { boxes } = shownOn(model, diagram);
  const box = boxes.get(id);
  if (box === undefined) return undefined;
  const around = boxes.get(box.parent ?? '');
  const name = nameOf(model, id);
  const x = Math.round(box.rectangle.x - (around?.rectangle.x ?? 0));
  const y = Math.round(box.rectangle.y - (around?.rectangle.y ?? 0));
  const place = around
    ? t('announce.movedIn', { name, x, y, boundary: nameOf(model, around.id) })
    : t('announce.movedOn', { name, x, y });
  const covered = [...boxes.values()]
    .filter((other) => other.id !== id && other.parent === box.parent)
    .filter((other) => overlap(other.rectangle, box.rectangle))
    .map((other) => nameOf(model, other.id));
  return covered.length === 0 ? place : `${place} ${t('announce.covers', { names: covered.join(', ') })}`;
}

const overlap = (a: Rectangle, b: Rectangle) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
