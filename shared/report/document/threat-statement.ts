import { subjectsOf } from '../../analysis/analyse';
import type { Subject, Threat } from '../../analysis/analysis';
import { type Names, statementParts } from '../../analysis/statement';
import type { Knowledge } from '../../knowledge/knowledge';
import type { Speaker } from '../../language/speak';
import type { ThreatModel } from '../../model/threat-model';

/**
 * What the threats of a model say in a report's language: its words between what the rules say, which is in the packs'.
 * Languages that can't take up phrases of another in a sentence say what each of them is.
 */
export function statementsIn(
  model: ThreatModel,
  knowledge: Knowledge,
  say: Speaker,
): (threat: Threat) => string {
  const subjects = new Map(subjectsOf(model, knowledge).map((subject) => [subject.id, subject]));
  return (threat) => {
    const rule = knowledge.rules.get(threat.rule);
    if (rule === undefined) return threat.statement;
    return say('reportThreats.statement', statementParts(rule.statement, namesIn(threat, model, subjects)));
  };
}

/** What a rule's statement may name. */
function namesIn(
  { subjects: [subject], crossing }: Threat,
  model: ThreatModel,
  subjects: ReadonlyMap<string, Subject>,
): Names {
  const flow = model.flows[crossing?.flows[0] ?? subject.id];
  const nameOf = (id: string | undefined) => (id === undefined ? undefined : subjects.get(id)?.name);
  const ends = { flow: nameOf(flow?.id), source: nameOf(flow?.source), target: nameOf(flow?.target) };
  return {
    subject: subject.name,
    ...(subject.kind === 'boundary' && { boundary: subject.name }),
    ...Object.fromEntries(Object.entries(ends).filter(([, name]) => name !== undefined)),
  };
}
