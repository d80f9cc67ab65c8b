import { idsInThreatKey } from '../model/threat-key';
import type { ThreatModel } from '../model/threat-model';
import { findSubject } from './subjects';

/** The ids that decisions are about, whether or not anything has them: a new thing isn't decided on. */
export function decidedIds({ decisions }: Pick<ThreatModel, 'decisions'>): ReadonlySet<string> {
  return new Set(Object.keys(decisions).flatMap(idsInThreatKey));
}

/** Gives ids that nothing in a model has, nor was decided on, nor was given before. */
export function idGiver(model: ThreatModel): (base: string) => string {
  const others = [
    ...Object.values(model.diagrams).flatMap(({ id, notes }) => [id, ...Object.keys(notes ?? {})]),
  ];
  const given = new Set([...decidedIds(model), ...others]);
  const next = new Map<string, number>();
  const isFree = (id: string) =>
    !given.has(id) && !(id in Object.prototype) && findSubject(model, id) === undefined;
  return (base) => {
    const stem = base.slice(0, 580);
    let id = stem;
    for (let count = next.get(stem) ?? 1; !isFree(id); count += 1) {
      id = `${stem}-${count + 1}`;
      next.set(stem, count + 1);
    }
    given.add(id);
    return id;
  };
}
