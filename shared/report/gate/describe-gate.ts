import { causeInWords } from '../../analysis/differences/in-words';
import type { Verdict } from '../../analysis/gate/excepted';
import type { GateInput, GateResult, JudgedThreat } from '../../analysis/gate/gate';
import type { GatePolicy } from '../../analysis/gate/policy';
import { nameOfQuestion } from '../../analysis/gate/question-log';
import { reasonInWords } from '../../analysis/quiet-in-words';
import { knowledgeVersion } from '../../knowledge/knowledge';
import { type Exception, hasEnded, patternOf } from '../../model/exception';
import { controlRefs } from '../document/control-refs';
import { entityOf } from '../document/report-subject';
import { type Place, threatPlaces } from '../document/threat-places';
import { threatJson } from '../json/threat-json';
import type { ExceptionJson, GateDocument, JudgedThreatJson } from './gate-document';

/** What a gate is told about beside what it judges. */
export interface GateContext
  extends Pick<GateInput, 'model' | 'knowledge' | 'policy' | 'today' | 'baseline'> {
  /** Where a subject stands that no imported file declares: in the model's own file. */
  placeOfSubject: (id: string) => Place | undefined;
}

const verdicts: readonly Verdict[] = ['fails', 'decided', 'excepted', 'known', 'below'];

/** A gate's result, described for people and programs. */
export function describeGate(result: GateResult, context: GateContext): GateDocument {
  const { model, knowledge, policy, today, baseline } = context;
  const placesAbout = (ids: readonly string[]): Place[] =>
    ids.flatMap((id) => {
      const origin = entityOf(model, id)?.origin;
      if (origin?.file !== undefined) return [{ file: origin.file, line: origin.line }];
      return context.placeOfSubject(id) ?? [];
    });
  const threats = result.threats.map((one) => judgedThreatJson(one, context, placesAbout));
  const placesOf = new Map(threats.map(({ key, places }) => [key, places]));
  const fails = (list: readonly { verdict: Verdict }[]) =>
    list.filter(({ verdict }) => verdict === 'fails').length;
  return {
    passes: result.passes,
    at: today,
    model: { title: model.title },
    ...(baseline && { baseline: { title: baseline.model.title } }),
    knowledge: { version: knowledgeVersion(knowledge) },
    policy: policyJson(policy),
    summary: {
      threats: Object.fromEntries(
        verdicts.map((verdict) => [verdict, threats.filter((one) => one.verdict === verdict).length]),
      ) as GateDocument['summary']['threats'],
      controls: fails(result.controls),
      questions: fails(result.questions),
    },
    threats,
    controls: result.controls.map(({ exception, ...control }) => ({
      ...control,
      ...exceptionJson(exception, today),
      places: control.threats.flatMap((key) => placesOf.get(key)?.slice(0, 1) ?? []),
    })),
    questions: result.questions.map(({ question, exception, ...judged }) => ({
      name: nameOfQuestion(question),
      subject: question.subject,
      fact: question.fact,
      question: knowledge.facts.get(question.fact)?.question ?? question.fact,
      ...judged,
      ...exceptionJson(exception, today),
      places: placesAbout([question.subject.id]),
    })),
    unusedExceptions: result.unused.map((exception) => ({
      ...patternOf(exception),
      owner: exception.owner,
      expires: exception.expires,
    })),
  };
}

function judgedThreatJson(
  { threat, verdict, limits, since, causes, exception }: JudgedThreat,
  { model, knowledge, today }: GateContext,
  placesAbout: (ids: readonly string[]) => Place[],
): JudgedThreatJson {
  const decision = Object.hasOwn(model.decisions, threat.key) ? model.decisions[threat.key] : undefined;
  const places = threatPlaces(threat, model, knowledge);
  return {
    ...threatJson(threat),
    verdict,
    over: limits.map((limit) => (typeof limit === 'string' ? limit : limit.benchmark)),
    ...(since && { since }),
    because:
      causes.length > 0
        ? causes.map((cause) => causeInWords(cause, knowledge))
        : [reasonInWords({ reasons: threat.why, isCovered: false }, knowledge)],
    ...(decision &&
      decision.status !== 'open' && {
        decision: {
          ...(decision.by !== undefined && { by: decision.by }),
          ...(decision.owner !== undefined && { owner: decision.owner }),
          ...(decision.reason !== undefined && { reason: decision.reason }),
          ...(decision.expires !== undefined && { expires: decision.expires }),
          ended: threat.expired,
        },
      }),
    ...exceptionJson(exception, today),
    refs: controlRefs(threat, knowledge),
    places: places.length > 0 ? places : placesAbout(threat.subjects.map(({ id }) => id)),
  };
}

const exceptionJson = (exception: Exception | undefined, today: string): { exception?: ExceptionJson } => {
  if (exception === undefined) return {};
  const { owner, reason, expires } = exception;
  return { exception: { owner, reason, expires, ended: hasEnded(exception, today) } };
};

function policyJson({ risk, categories, benchmarks, questionDays, countsKnown }: GatePolicy) {
  return {
    risk,
    categories,
    benchmarks: benchmarks.map(({ catalogue, from }) => ({
      benchmark: `${catalogue.catalogue}@${catalogue.edition}`,
      from,
    })),
    ...(questionDays !== undefined && { questionDays }),
    countsKnown,
  };
}
