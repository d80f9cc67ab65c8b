import type { Condition } from '../../../shared/knowledge/condition';
import type { Knowledge } from '../../../shared/knowledge/knowledge';
import { valueAsWords } from '../../../shared/knowledge/value-as-words';

/** A condition as it is read aloud: one sentence part, or several of which all or any have to hold. */
export type Reading = string | { of: 'all' | 'any'; parts: Reading[] };

/** As a sentence part: `“Privileged” is Yes, and it is inside a Namespace where …`. */
export function conditionInWords(condition: Condition, knowledge: Knowledge): string {
  return sentenceOf(readingOf(condition, knowledge));
}

export function sentenceOf(reading: Reading): string {
  if (typeof reading === 'string') return reading;
  const inner = reading.parts.map((part) =>
    typeof part === 'string' || part.parts.length === 1 ? sentenceOf(part) : `(${sentenceOf(part)})`,
  );
  return inner.join(reading.of === 'all' ? ', and ' : ', or ');
}

/** @param about what the condition is asked of, as the words call it */
export function readingOf(condition: Condition, knowledge: Knowledge, about = 'it'): Reading {
  const read = (one: Condition) => readingOf(one, knowledge, about);
  if ('all' in condition) return join('all', condition.all.map(read));
  if ('any' in condition) return join('any', condition.any.map(read));
  for (const [key, other] of Object.entries(others))
    if (key in condition) return readingOf(Object.values(condition)[0] as Condition, knowledge, other(about));
  return part(condition, knowledge, about);
}

/** The conditions that are asked of something else, and what the words call that. */
const others: Record<string, (about: string) => string> = {
  source: (about) => (about === 'it' ? 'its source' : `the source of ${about}`),
  target: (about) => (about === 'it' ? 'its target' : `the target of ${about}`),
  flow: () => 'the flow',
  boundary: () => 'the boundary',
  inner: () => 'the end inside',
  outer: () => 'the end outside',
};

/** Parts of the same kind are parts of one. */
function join(of: 'all' | 'any', parts: Reading[]): Reading {
  const flat = parts.flatMap((one) => (typeof one !== 'string' && one.of === of ? one.parts : [one]));
  return flat.length === 1 && flat[0] !== undefined ? flat[0] : { of, parts: flat };
}

function part(condition: Condition, knowledge: Knowledge, about: string): string {
  const or = (values: readonly (string | number)[]) => listed(values.map((one) => valueAsWords(String(one))));
  const fact = (id: string) =>
    `“${knowledge.facts.get(id)?.title ?? id}”${about === 'it' ? '' : ` of ${about}`}`;
  const kind = (id: string) => knowledge.boundaries.get(id)?.title ?? id;
  const stencil = (id: string) => knowledge.stencils.get(id)?.title ?? id;
  const inner = (one: Condition, other: string) => {
    const reading = readingOf(one, knowledge, other);
    return typeof reading === 'string' ? reading : `(${sentenceOf(reading)})`;
  };
  const where = (that: Condition | undefined) => (that ? ` where ${inner(that, 'it')}` : '');

  if ('not' in condition) return `not ${inner(condition.not, about)}`;
  if ('fact' in condition) {
    if ('is' in condition) return `${fact(condition.fact)} is ${or([condition.is])}`;
    if ('in' in condition) return `${fact(condition.fact)} is ${or(condition.in)}`;
    return `${fact(condition.fact)} includes ${listed(condition.includes)}`;
  }
  if ('derived' in condition) {
    const what =
      condition.derived === 'exposure' ? 'exposure to the outside' : 'number of boundaries crossed';
    const whole = about === 'it' ? `its ${what}` : `the ${what} of ${about}`;
    return 'is' in condition
      ? `${whole} is ${or([condition.is])}`
      : `${whole} is ${condition.atLeast} or more`;
  }
  if ('stencil' in condition) return `${about} is ${listed(condition.stencil.map(stencil))}`;
  if ('kind' in condition) return `${about} is ${listed(condition.kind.map(kind))}`;
  if ('within' in condition) return `${about} is inside ${kind(condition.within)}${where(condition.that)}`;
  if ('contains' in condition) return `of something inside ${about}: ${inner(condition.contains, 'it')}`;
  if ('containsBoundary' in condition)
    return `${about} contains ${kind(condition.containsBoundary)}${where(condition.that)}`;
  if ('incoming' in condition) return `of some flow to ${about}: ${inner(condition.incoming, 'it')}`;
  if ('outgoing' in condition) return `of some flow from ${about}: ${inner(condition.outgoing, 'it')}`;
  if ('crosses' in condition) {
    const way = condition.direction === undefined ? '' : ` ${condition.direction}`;
    return `${about} crosses ${listed(condition.crosses.map(kind))}${way}${where(condition.that)}`;
  }
  if ('direction' in condition) return `it goes ${condition.direction}`;
  return 'it is so';
}

/** `a, b or c` */
function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
