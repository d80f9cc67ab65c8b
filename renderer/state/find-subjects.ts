import { fold } from '../../shared/language/fold';
import { enclosingBoundaries } from '../../shared/model/containment';
import type { ThreatModel } from '../../shared/model/threat-model';
import { kindOf, titleOf } from './describe-subject';
import { ranked } from './rank';
import { nameOf } from './subject-index';

/** What tells two things of one name apart: what they are, and in which boundary. */
export interface FoundSubject {
  id: string;
  name: string;
  kind: string;
  /** The boundary that it is in, by name; null: none. */
  inside: string | null;
}

/** Of these elements and boundaries, those that fit a query by name, kind or boundaries around, best first. */
export function findSubjects(model: ThreatModel, ids: readonly string[], query: string): FoundSubject[] {
  const subjects = ids.map((id) => {
    const parent = (model.elements[id] ?? model.boundaries[id])?.parent ?? null;
    return {
      id,
      name: nameOf(model, id),
      kind: kindOf(model, id),
      inside: parent === null ? null : nameOf(model, parent),
      around: enclosingBoundaries(model, parent).map((one) => nameOf(model, one.id)),
    };
  });
  const found =
    query.trim() === ''
      ? subjects
      : ranked(
          subjects.map((subject) => ({
            subject,
            title: fold(subject.name),
            about: fold(`${subject.kind} ${titleOf(model, subject.id)}`),
            more: fold(subject.around.join(' ')),
            ids: [fold(subject.id)],
          })),
          query,
        ).map(({ thing }) => thing.subject);
  return found.map(({ around: _, ...subject }) => subject);
}
