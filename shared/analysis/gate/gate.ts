import type { Knowledge } from '../../knowledge/knowledge';
import type { Exception } from '../../model/exception';
import type { Question, Threat } from '../analysis';
import { differencesBetween, type OneSidedThreat, type Side } from '../differences/differences';
import type { SystemChange } from '../differences/system-change';
import { exceptionOf, type FindException, finder, type Verdict, verdictOf } from './excepted';
import { type JudgedControl, judgeControls } from './judge-controls';
import { type GatePolicy, reaches } from './policy';
import { daysBetween, nameOfQuestion, type QuestionLog } from './question-log';

/** What of the policy a threat is over: a risk, its category's, or that of a benchmark (`catalogue@edition`). */
export type Limit = 'risk' | 'category' | { benchmark: string };

export interface JudgedThreat {
  threat: Threat;
  verdict: Verdict;
  /** Empty below all thresholds. */
  limits: Limit[];
  /** Against the baseline; undefined without one. */
  since?: 'new' | 'worse' | 'before';
  /** For a new one, the changes of the system that raised it. */
  causes: SystemChange[];
  /** The one that lets it pass, or else one that ended. */
  exception?: Exception;
}

export interface JudgedQuestion {
  question: Question;
  since: string;
  days: number;
  verdict: Verdict;
  exception?: Exception;
}

export interface GateResult {
  passes: boolean;
  /** All threats, in the order of the analysis. */
  threats: JudgedThreat[];
  /** Items of the policy's benchmarks that aren't met, also those that are let pass. */
  controls: JudgedControl[];
  /** Open questions, where the policy asks for their age. */
  questions: JudgedQuestion[];
  /** Exceptions that are about nothing any more. */
  unused: Exception[];
}

export interface GateInput extends Side {
  knowledge: Knowledge;
  policy: GatePolicy;
  exceptions: readonly Exception[];
  /** `YYYY-MM-DD`, that of the analysis. */
  today: string;
  baseline?: Side | undefined;
  /** As it is after today's look. */
  log: QuestionLog;
}

/** Judges a model by a policy. */
export function judge(input: GateInput): GateResult {
  const { model, analysis, knowledge, policy, baseline } = input;
  const used = new Set<Exception>();
  const except = finder(input, used);
  const known = new Map(baseline?.analysis.threats.map((threat) => [threat.key, threat]));
  const fresh = new Map<string, OneSidedThreat>(
    baseline === undefined
      ? []
      : differencesBetween(baseline, { model, analysis }, knowledge).threats.new.map((one) => [
          one.threat.key,
          one,
        ]),
  );
  const threats = analysis.threats.map((threat): JudgedThreat => {
    const limits = limitsOf(threat, policy);
    const exception = except('threat', threat.key);
    const since = baseline === undefined ? undefined : sinceWhen(threat, known.get(threat.key));
    // What somebody answered for until a day that has passed isn't old debt.
    const isKnown =
      since === 'before' && !policy.countsKnown && !threat.expired && exception.ended === undefined;
    return {
      threat,
      limits,
      causes: fresh.get(threat.key)?.causes ?? [],
      verdict: verdictOf(limits.length > 0, threat.status !== 'open', exception, isKnown),
      ...(since && { since }),
      ...exceptionOf(exception),
    };
  });
  const controls = judgeControls(input, threats, except);
  const questions = judgeQuestions(input, except);
  return {
    passes: [...threats, ...controls, ...questions].every(({ verdict }) => verdict !== 'fails'),
    threats,
    controls,
    questions,
    unused: input.exceptions.filter((exception) => !used.has(exception)),
  };
}

function limitsOf({ residual: { level }, stride, controls }: Threat, policy: GatePolicy): Limit[] {
  const own = policy.categories[stride];
  return [
    ...(own === undefined && reaches(level, policy.risk) ? (['risk'] as const) : []),
    ...(own !== undefined && reaches(level, own) ? (['category'] as const) : []),
    ...policy.benchmarks.flatMap(({ catalogue: { catalogue, edition }, from }): Limit[] => {
      if (from === 'not met' || !reaches(level, from)) return [];
      const touches = controls.some((one) => one.catalogue === catalogue && one.edition === edition);
      return touches ? [{ benchmark: `${catalogue}@${edition}` }] : [];
    }),
  ];
}

/** A threat that was decided about in the baseline, and isn't any more, is worse. */
function sinceWhen(threat: Threat, before: Threat | undefined): 'new' | 'worse' | 'before' {
  if (before === undefined) return 'new';
  const isRaised = !reaches(before.residual.level, threat.residual.level);
  const isReopened = before.status !== 'open' && threat.status === 'open';
  return isRaised || isReopened ? 'worse' : 'before';
}

function judgeQuestions(
  { analysis, policy, today, log }: GateInput,
  except: FindException,
): JudgedQuestion[] {
  const { questionDays } = policy;
  if (questionDays === undefined) return [];
  return analysis.questions.map((question) => {
    const name = nameOfQuestion(question);
    const since = log.questions[name] ?? today;
    const days = daysBetween(since, today);
    const exception = except('question', name);
    return {
      question,
      since,
      days,
      verdict: verdictOf(days >= questionDays, false, exception, false),
      ...exceptionOf(exception),
    };
  });
}
