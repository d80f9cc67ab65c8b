import type { Subject, Threat } from '../../analysis/analysis';
import type { SaidOf } from '../../analysis/said-already';
import { itemOf, type Knowledge } from '../../knowledge/knowledge';
import type { Speaker } from '../../language/speak';
import type { ThreatModel } from '../../model/threat-model';
import { factsInWords } from '../words/already-in-words';
import { residualStepsOf } from '../words/residual-in-words';
import { reasonInWords } from '../words/words';
import { daysLeft } from './days-left';
import type { ReportThreat } from './document';
import { type SourceFiles, shortSource } from './source-files';
import { isStillToTake } from './still-to-treat';

/** What a report knows when it tells of a threat. */
interface Surroundings {
  model: ThreatModel;
  knowledge: Knowledge;
  names: ReadonlyMap<string, Subject>;
  files: SourceFiles;
  saidOf: SaidOf;
  say: Speaker;
  /** The time of the report; undefined: none. */
  at: string | undefined;
}

/** What a report says of a threat: with names instead of ids, and what people decided about it. */
export function reportThreat(
  threat: Threat,
  index: number,
  { model, knowledge, names, files, saidOf, say, at }: Surroundings,
): ReportThreat {
  const decision = Object.hasOwn(model.decisions, threat.key) ? model.decisions[threat.key] : undefined;
  const { likelihood, impact } = knowledge.rules.get(threat.rule)?.risk ?? threat.inherent;
  const endsIn = threat.status === 'accepted' ? daysLeft(decision?.expires ?? '', at) : undefined;
  const [about, ...others] = threat.subjects;
  const named = (subject: Subject): Subject => names.get(subject.id) ?? subject;
  return {
    ...threat,
    subjects: [named(about), ...others.map(named)],
    number: `T-${index + 1}`,
    reasons: threat.why.map((reason) =>
      reasonInWords(
        { ...reason, source: shortSource(reason.source, files) },
        knowledge,
        names,
        threat.subjects[0].id,
        threat.why,
        say,
      ),
    ),
    mitigations: threat.mitigations.map((measure) => {
      const { id, subject } = measure;
      const said = isStillToTake(measure) ? saidOf(id, subject) : undefined;
      if (said === undefined) return measure;
      return {
        ...measure,
        already: { ...said, inWords: factsInWords(said.facts, subject, knowledge, names, say) },
      };
    }),
    base: { likelihood, impact },
    residualSteps: residualStepsOf(threat, knowledge),
    owner: decision?.owner ?? '',
    reason: decision?.reason ?? '',
    expires: decision?.expires ?? '',
    ...(endsIn !== undefined && { endsIn }),
    decidedBy: decision?.by ?? '',
    decidedAt: decision?.at ?? '',
    techniqueTitles: threat.techniques.map((id) => {
      const item = itemOf(knowledge, 'techniques', id);
      return item ? `${id} ${item.control.title}` : id;
    }),
    describedBy: sourcesInWords(threat.source, knowledge, say),
    attack: threat.techniques.flatMap((id) => {
      const item = /^T\d{4}(\.\d{3})?$/.test(id) ? itemOf(knowledge, 'techniques', id) : undefined;
      return item ? [{ id, title: item.control.title, edition: item.catalogue.edition }] : [];
    }),
  };
}

/** Items of one catalogue share its name: `cis-docker@1.8.0:1.1.3, 1.1.4`; one with what counters it there stands alone. */
function sourcesInWords(sources: readonly string[], knowledge: Knowledge, say: Speaker): string[] {
  const told = new Map<string, string>();
  for (const ref of sources) {
    const item = knowledge.items.get(ref);
    const counter = item?.control.counteredBy;
    const catalogue = item && counter === undefined ? ref.slice(0, ref.indexOf(':')) : ref;
    const known = told.get(catalogue);
    if (counter !== undefined) told.set(ref, say('reportThreats.counteredBy', { ref, counter }));
    else told.set(catalogue, known === undefined || !item ? ref : `${known}, ${item.control.id}`);
  }
  return [...told.values()];
}
