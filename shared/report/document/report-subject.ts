import type { Subject } from '../../analysis/analysis';
import type { Knowledge } from '../../knowledge/knowledge';
import type { Speaker } from '../../language/speak';
import { crossingsOf } from '../../model/containment';
import type { ThreatModel } from '../../model/threat-model';
import { sourceInWords, valueInWords } from '../words/words';
import { crossingInWords } from './report-crossings';
import { type SourceFiles, shortSource } from './source-files';

/** An element, flow or boundary as the report's inventory lists it: what it is, where, and what is known of it. */
export interface ReportSubject {
  subject: Subject;
  what: string;
  inside: string;
  crosses: string[];
  /** `note`: why the platform may say so. */
  facts: { title: string; value: string; who: string; note?: string }[];
}

export const entityOf = (model: ThreatModel, id: string) =>
  model.elements[id] ?? model.flows[id] ?? model.boundaries[id];

/** The inventory's entry of one subject, its facts in the order of their ids. */
export function reportSubject(
  subject: Subject,
  model: ThreatModel,
  knowledge: Knowledge,
  names: ReadonlyMap<string, Subject>,
  files: SourceFiles,
  say: Speaker,
): ReportSubject {
  const element = model.elements[subject.id];
  const boundary = model.boundaries[subject.id];
  const flow = model.flows[subject.id];
  const parent = element?.parent ?? boundary?.parent ?? null;
  const what = element
    ? (knowledge.stencils.get(element.stencil)?.title ?? element.stencil)
    : boundary
      ? (knowledge.boundaries.get(boundary.kind)?.title ?? boundary.kind)
      : flow
        ? `${names.get(flow.source)?.name ?? flow.source} → ${names.get(flow.target)?.name ?? flow.target}`
        : '';
  const crosses = flow
    ? crossingsOf(model, flow).map(({ boundary: id, direction }) =>
        crossingInWords({ direction, boundary: { name: names.get(id)?.name ?? id } }, say),
      )
    : [];
  const facts = Object.entries(entityOf(model, subject.id)?.facts ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { value, source }]) => {
      const { note, ...said } = shortSource(source, files);
      return {
        title: knowledge.facts.get(id)?.title ?? id,
        value: valueInWords(value, say),
        who: sourceInWords(said, say),
        ...(source.by === 'platform' && note !== undefined && { note }),
      };
    });
  return {
    subject,
    what,
    inside: parent === null ? '' : (names.get(parent)?.name ?? parent),
    crosses,
    facts,
  };
}
