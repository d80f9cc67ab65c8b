import type { Condition } from '../knowledge/condition';
import type { FactSource } from '../model/fact';
import type { Reason } from './analysis';
import { look } from './cell';
import { no, type Setting, unknown, type Verdict, yes } from './kleene';
import { movementOf } from './members';
import type { Focus } from './model-index/entry';
import { atom } from './reading';
import { generalFirst, type OpenFact, verdict } from './verdict';

/** An answer with what it rests on. */
export interface Explanation {
  verdict: Verdict;
  /** What decided it; for an open answer, what is settled already. */
  reasons: Reason[];
  /** Facts that nobody knows and that keep the answer open. */
  open: OpenFact[];
}

/**
 * The same answer as `verdict`, with its explanation: for yes, everything that had to hold; for no, the first
 * thing that doesn't; for unknown, the facts to ask for.
 */
export function explain(condition: Condition, focus: Focus, setting: Setting): Explanation {
  if ('all' in condition) {
    const answer = conjoin(condition.all.map((one) => () => explain(one, focus, setting)));
    return { ...answer, open: generalFirst(answer.open, setting) };
  }
  if ('any' in condition) return disjoin(condition.any.map((one) => () => explain(one, focus, setting)));
  if ('not' in condition) {
    const inner = explain(condition.not, focus, setting);
    return { ...inner, verdict: (yes - inner.verdict) as Verdict };
  }
  const movement = movementOf(condition);
  if (movement !== null) {
    const { find, that } = movement;
    const foci = find(focus, setting);
    if (that !== undefined && foci.length > 0) {
      const answer = disjoin(
        foci.map((member) => () => fromEnd(condition, member, explain(that, member, setting), setting)),
      );
      return movesOnly(condition)
        ? answer
        : {
            ...answer,
            reasons: [pictured(condition, focus, deciding(that, foci, setting), setting), ...answer.reasons],
          };
    }
    const isThere = that === undefined && foci.length > 0;
    return { verdict: isThere ? yes : no, reasons: [pictured(condition, focus, foci, setting)], open: [] };
  }
  const reading = atom(condition, focus, setting);
  const subject = focus.type === 'crossing' ? focus.boundary : focus;
  if (reading.verdict === unknown)
    return { verdict: unknown, reasons: [], open: [{ at: subject, fact: reading.read }] };
  const fact = 'fact' in condition ? look(subject.fact(reading.read), setting) : undefined;
  return {
    verdict: reading.verdict,
    reasons: [
      {
        subject: subject.id,
        fact: reading.read,
        value: reading.value,
        source: fact?.source ?? originOf(focus),
      },
    ],
    open: [],
  };
}

/** Of what an operator found, those that satisfy what is asked there; all of them where none does. */
function deciding(that: Condition, foci: readonly Focus[], setting: Setting): readonly Focus[] {
  const satisfying = foci.filter((member) => verdict(that, member, setting) === yes);
  return satisfying.length > 0 ? satisfying : foci;
}

/** Who drew what is looked at: the picture's own statements have its source. */
export function originOf(focus: Focus): FactSource {
  const entry = focus.type === 'crossing' ? focus.flow : focus;
  return entry.origin ?? { by: 'person' };
}

const ends = ['source', 'target', 'inner', 'outer'] as const;

/** What the picture shows of an end of a flow, named after that end: both of a flow have a stencil and a kind. */
function fromEnd(
  condition: Condition,
  member: Focus,
  explanation: Explanation,
  { knowledge }: Setting,
): Explanation {
  const end = ends.find((one) => one in condition);
  if (end === undefined || member.type === 'crossing') return explanation;
  const reasons = explanation.reasons.map((reason) =>
    reason.subject === member.id && !knowledge.facts.has(reason.fact) && !isOfEnd(reason)
      ? { ...reason, fact: `${end} ${reason.fact}` }
      : reason,
  );
  return { ...explanation, reasons };
}

const isOfEnd = ({ fact }: Reason) => ends.some((end) => fact.startsWith(`${end} `));

/** Operators that only step to a neighbour; having stepped is no reason of its own. */
function movesOnly(condition: Condition): boolean {
  return ['source', 'target', 'flow', 'boundary', 'inner', 'outer', 'contains'].some(
    (one) => one in condition,
  );
}

function pictured(condition: Condition, focus: Focus, [first]: readonly Focus[], setting: Setting): Reason {
  const subject = focus.type === 'crossing' ? focus.flow.id : focus.id;
  const shown = first?.type === 'crossing' ? first.flow : first;
  const [operator = '', operand] = Object.entries(condition)[0] ?? [];
  const what =
    operator === 'within'
      ? `inside ${operand}`
      : operator === 'crosses'
        ? `crosses ${[operand].flat().join(' or ')}`
        : operator === 'containsBoundary'
          ? `contains ${operand}`
          : operator;
  return {
    subject,
    fact: what,
    value: shown ? look(shown.name, setting) : 'none',
    source: originOf(focus),
  };
}

type Lazy = () => Explanation;

function conjoin(parts: readonly Lazy[]): Explanation {
  const answers: Explanation[] = [];
  for (const part of parts) {
    const answer = part();
    if (answer.verdict === no) return answer;
    answers.push(answer);
  }
  return {
    verdict: answers.some((one) => one.verdict === unknown) ? unknown : yes,
    reasons: answers.flatMap((one) => (one.verdict === yes ? one.reasons : [])),
    open: answers.flatMap((one) => one.open),
  };
}

function disjoin(parts: readonly Lazy[]): Explanation {
  const answers: Explanation[] = [];
  for (const part of parts) {
    const answer = part();
    if (answer.verdict === yes) return { ...answer, open: [] };
    answers.push(answer);
  }
  const isOpen = answers.some((one) => one.verdict === unknown);
  return {
    verdict: isOpen ? unknown : no,
    reasons: isOpen ? [] : answers.flatMap((one) => one.reasons),
    open: isOpen ? answers.flatMap((one) => one.open) : [],
  };
}

/** Whether supposing that a fact is otherwise switches a condition off. */
export function wouldSwitchOff(
  condition: Condition,
  focus: Focus,
  setting: Setting,
  suppose: NonNullable<Setting['suppose']>,
): boolean {
  return verdict(condition, focus, { ...setting, suppose }) === no;
}
