import type { Path, Side } from '../../../shared/edits/merge/conflict';
import type { ThreatModel } from '../../../shared/model/threat-model';
import { t } from '../../language/words';
import { nameOf } from '../../state/subject-index';

/** The models that meet. */
export type Sides = Record<Side, ThreatModel>;

/** What something is called on the side that has it. */
export function nameOnEither({ mine, theirs }: Sides, id: string): string {
  const has = (model: ThreatModel) => model.elements[id] ?? model.flows[id] ?? model.boundaries[id];
  return nameOf(has(mine) || !has(theirs) ? mine : theirs, id);
}

/** What a side did with something that the other removed. */
export function workInWords(work: readonly Path[], id: string, sides: Sides): string {
  const parts = work.map(([map, key = '', part]) => {
    if (map === 'diagrams') return t('merge.itsDrawing');
    if (map === 'mitigations') return t('merge.itsMeasures');
    return key === id && part === undefined ? t('merge.itsChanges') : nameOnEither(sides, key);
  });
  return [...new Set(parts)].slice(0, 5).join(', ');
}
