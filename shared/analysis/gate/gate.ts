import type { Knowledge } from '../../knowledge/knowledge';
import { type Exception, hasEnded, isAbout } from '../../model/exception';
import type { ThreatModel } from '../../model/threat-model';
import type { Analysis, Question, Threat } from '../analysis';
import { coverageOf } from '../coverage';
import { differencesBetween, type OneSidedThreat, type Side } from '../differences/differences';
import type { SystemChange } from '../differences/system-change';
import { type GatePolicy, reaches } from './policy';
import { daysBetween, nameOfQuestion, type QuestionLog } from './question-log';

/**
 * - `fails`: it is over a threshold, and nobody answers for it.
 * - `decided`: people decided about it, and that counts still.
 * - `excepted`: an exception counts still.
 * - `known`: it stood in the baseline already, no lower.
 * - `below`: no threshold reaches down to it.
 */
export type Verdict = 'fails' | 'decided' | 'excepted' | 'known' | 'below';

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

export interface JudgedControl {
  /** `catalogue@edition:id` */
  ref: string;
  title: string;
  /** Keys of the threats by which it isn't met. */
  threats: string[];
  verdict: Verdict;
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
  /** Items of the policy's benchmarks that aren't met. */
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
  const counted = threats.filter(({ verdict }) => verdict !== 'decided' && verdict !== 'excepted');
  const controls = judgeControls(
    input,
    counted.map(({ threat }) => threat),
    except,
  );
  const questions = judgeQuestions(input, except);
  return {
    passes: [...threats, ...controls, ...questions].every(({ verdict }) => verdict !== 'fails'),
    threats,
    controls,
    questions,
    unused: input.exceptions.filter((exception) => !used.has(exception)),
  };
}

/** Exceptions about something: one that counts, else one that ended. */
interface Excepted {
  counts?: Exception;
  ended?: Exception;
}
type FindException = (about: Parameters<typeof isAbout>[1], name: string) => Excepted;

function finder({ exceptions, today }: GateInput, used: Set<Exception>): FindException {
  return (about, name) => {
    const all = exceptions.filter((exception) => isAbout(exception, about, name));
    for (const exception of all) used.add(exception);
    const counts = all.find((exception) => !hasEnded(exception, today));
    const ended = all[0];
    if (counts) return { counts };
    return ended ? { ended } : {};
  };
}

const exceptionOf = ({ counts, ended }: Excepted): { exception?: Exception } => {
  const exception = counts ?? ended;
  return exception ? { exception } : {};
};

function verdictOf(isOver: boolean, isDecided: boolean, { counts }: Excepted, isKnown: boolean): Verdict {
  if (isDecided) return 'decided';
  if (!isOver) return 'below';
  if (counts) return 'excepted';
  return isKnown ? 'known' : 'fails';
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

function judgeControls(input: GateInput, counted: readonly Threat[], except: FindException): JudgedControl[] {
  const { model, analysis, knowledge, policy, baseline } = input;
  const benchmarks = policy.benchmarks.filter(({ from }) => from === 'not met');
  if (benchmarks.length === 0) return [];
  const before =
    baseline === undefined || policy.countsKnown
      ? new Map<string, unknown>()
      : notMet(
          baseline.model,
          {
            ...baseline.analysis,
            threats: baseline.analysis.threats.filter(({ status }) => status === 'open'),
          },
          input,
          benchmarks,
        );
  const now = notMet(model, { ...analysis, threats: [...counted] }, { knowledge }, benchmarks);
  return [...now].map(([ref, { title, threats }]) => {
    const exception = except('control', ref);
    return {
      ref,
      title,
      threats,
      verdict: verdictOf(true, false, exception, before.has(ref) && exception.ended === undefined),
      ...exceptionOf(exception),
    };
  });
}

function notMet(
  model: ThreatModel,
  analysis: Analysis,
  { knowledge }: Pick<GateInput, 'knowledge'>,
  benchmarks: GatePolicy['benchmarks'],
): Map<string, { title: string; threats: string[] }> {
  const wanted = new Set(benchmarks.map(({ catalogue }) => catalogue));
  return new Map(
    coverageOf(model, analysis, knowledge)
      .filter(({ catalogue }) => wanted.has(catalogue))
      .flatMap(({ catalogue: { catalogue, edition }, items }) =>
        items
          .filter(({ state }) => state === 'not met')
          .map(({ item: { control }, threats }) => [
            `${catalogue}@${edition}:${control.id}`,
            { title: control.title, threats },
          ]),
      ),
  );
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
