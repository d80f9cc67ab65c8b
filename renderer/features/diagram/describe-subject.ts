import { subjectsOf } from '../../../shared/analysis/analyse';
import type { ThreatModel } from '../../../shared/model/threat-model';
import { visibleText } from '../../../shared/model/visible-text';
import { currentKnowledge } from '../../state/knowledge';
import type { Badge } from './project';

const names = new WeakMap<ThreatModel, Map<string, string>>();

/** What a screen reader says of something on the canvas: name, kind, boundary, open threats. */
export function describeSubject(model: ThreatModel, id: string, badge: Badge | undefined): string {
  const knowledge = currentKnowledge();
  let known = names.get(model);
  if (known === undefined) {
    known = new Map(subjectsOf(model, knowledge).map((subject) => [subject.id, subject.name]));
    names.set(model, known);
  }
  const element = model.elements[id];
  const boundary = model.boundaries[id];
  const what = element
    ? (knowledge.stencils.get(element.stencil)?.title ?? element.stencil)
    : boundary
      ? `${(knowledge.boundaries.get(boundary.kind)?.title ?? boundary.kind).replace(/ boundary$/, '')} boundary`
      : 'flow';
  const parent = element?.parent ?? boundary?.parent ?? null;
  const inside = parent === null ? '' : `, in ${known.get(parent)}`;
  const threats =
    badge === undefined
      ? ''
      : `; ${badge.count} open ${badge.count === 1 ? 'threat' : 'threats'}, highest ${badge.highest}`;
  return visibleText(`${known.get(id) ?? id}, ${what}${inside}${threats}`);
}
