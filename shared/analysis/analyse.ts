import type { Knowledge } from '../knowledge/knowledge';
import type { Stride } from '../knowledge/pack';
import type { ThreatModel } from '../model/threat-model';
import type { Analysis, OrphanedDecision, Question, Refutation, Subject, Threat } from './analysis';
import { type Candidate, candidatesOf } from './candidates';
import { explain } from './explain';
import { no, type Setting, yes } from './kleene';
import { indexModel } from './model-index';
import { openFacts } from './open-facts';
import { raise } from './raise';
import { boundarySubject, elementSubject, flowSubject } from './subject';
import { suppressionsOf } from './suppress';
import { standing } from './verdict';

export interface AnalyseOptions {
  /** `YYYY-MM-DD`: decisions that expired before it count as open. Absent: nothing expires. */
  today?: string;
}

/**
 * The threats of a model, the questions that are open, and why the rest is neither. Complete (every applicable
 * category of every subject appears in one of the three) and deterministic (same model, same knowledge, same
 * result, in the same order).
 */
export function analyse(model: ThreatModel, knowledge: Knowledge, options: AnalyseOptions = {}): Analysis {
  const setting: Setting = { index: indexModel(model), knowledge };
  const subjects = subjectsOf(model, knowledge);
  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  const threats: Threat[] = [];
  const questions = new Map<string, Map<string, Question>>();
  const settled = new Map<string, Set<Stride>>();
  const refuted = new Map<string, Candidate[]>();

  for (const candidate of candidatesOf(setting)) {
    const { rule, focus, subjects: involved } = candidate;
    const answer = standing(rule, focus, setting);
    if (answer === no) {
      for (const { id } of involved) push(refuted, id, candidate);
      continue;
    }
    for (const { id } of involved) {
      const letters = settled.get(id);
      if (letters) letters.add(rule.stride);
      else settled.set(id, new Set([rule.stride]));
    }
    if (answer === yes)
      threats.push(raise(candidate, explain(rule.when, focus, setting), setting, options.today));
    else {
      const asking = {
        key: candidate.key,
        title: rule.title,
        stride: rule.stride,
        subjects: involved.map(({ id }) => id),
      };
      for (const { subject, fact } of openFacts(rule.when, focus, setting))
        ask(questions, byId, subject, fact, asking);
    }
  }
  return {
    threats: threats.sort(byRisk),
    questions: inOrder(
      [...questions.values()].flatMap((own) => [...own.values()]),
      knowledge,
    ),
    suppressed: suppressionsOf(subjects, model, knowledge, {
      settled,
      refuted,
      refutationOf: (candidate) => refutation(candidate, setting),
    }),
    orphans: orphansOf(model, threats),
  };
}

/** Why a candidate doesn't stand: its own condition fails, or something worse covers it. */
export function refutation({ rule, focus }: Candidate, setting: Setting): Refutation {
  const own = explain(rule.when, focus, setting);
  return own.verdict === no || rule.unless === undefined
    ? { reasons: own.reasons, isCovered: false }
    : { reasons: explain(rule.unless, focus, setting).reasons, isCovered: true };
}

/** Every element, flow and boundary, in the order of their ids within each. */
export function subjectsOf(model: ThreatModel, knowledge: Knowledge): Subject[] {
  return [
    ...Object.values(model.elements).map((element) => elementSubject(element, knowledge)),
    ...Object.values(model.flows).map((flow) => flowSubject(flow, model, knowledge)),
    ...Object.values(model.boundaries).map((boundary) => boundarySubject(boundary, knowledge)),
  ].sort((a, b) => compare(a.id, b.id));
}

function ask(
  questions: Map<string, Map<string, Question>>,
  subjects: ReadonlyMap<string, Subject>,
  subjectId: string,
  fact: string,
  asking: Question['threats'][number],
): void {
  const subject = subjects.get(subjectId);
  if (subject === undefined) return;
  let own = questions.get(subjectId);
  if (own === undefined) {
    own = new Map();
    questions.set(subjectId, own);
  }
  let question = own.get(fact);
  if (question === undefined) {
    question = { subject, fact, threats: [] };
    own.set(fact, question);
  }
  // One candidate asks for a fact once, and candidates come one after another.
  if (question.threats.at(-1) !== asking) question.threats.push(asking);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const product = ({ likelihood, impact }: Threat['residual']) => likelihood * impact;

const byRisk = (a: Threat, b: Threat) =>
  product(b.residual) - product(a.residual) ||
  product(b.inherent) - product(a.inherent) ||
  compare(a.key, b.key);

/** Questions that settle most first; among equals, those at which the most is at stake. */
function inOrder(questions: readonly Question[], knowledge: Knowledge): Question[] {
  const stakes = new Map(
    questions.map((question) => {
      const risks = question.threats.map(({ key }) => knowledge.rules.get(key.split('/', 1)[0] ?? '')?.risk);
      return [question, Math.max(0, ...risks.map((risk) => (risk ? risk.likelihood * risk.impact : 0)))];
    }),
  );
  const stake = (question: Question) => stakes.get(question) ?? 0;
  return questions.toSorted(
    (a, b) =>
      b.threats.length - a.threats.length ||
      stake(b) - stake(a) ||
      compare(a.subject.id, b.subject.id) ||
      compare(a.fact, b.fact),
  );
}

function orphansOf(model: ThreatModel, threats: readonly Threat[]): OrphanedDecision[] {
  const standing = new Set(threats.map(({ key }) => key));
  return Object.entries(model.decisions)
    .filter(([key]) => !standing.has(key))
    .map(([key, { status, reason }]) => ({ key, status, ...(reason !== undefined && { reason }) }))
    .sort((a, b) => compare(a.key, b.key));
}
