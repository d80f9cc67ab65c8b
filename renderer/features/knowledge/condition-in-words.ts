import type { Condition } from '../../../shared/knowledge/condition';
import type { Knowledge } from '../../../shared/knowledge/knowledge';
import { listInWords, t } from '../../language/words';
import { answerInWords } from '../../ui/value-in-words';

/** A condition as it is read aloud: one sentence part, or several of which all or any have to hold. */
export type Reading = string | { of: 'all' | 'any'; parts: Reading[] };

/** As a sentence part: `“Privileged” is Yes, and it is inside Namespace where …`. */
export function conditionInWords(condition: Condition, knowledge: Knowledge): string {
  return sentenceOf(readingOf(condition, knowledge));
}

export function sentenceOf(reading: Reading): string {
  if (typeof reading === 'string') return reading;
  return reading.parts
    .map((part) =>
      typeof part === 'string' || part.parts.length === 1 ? sentenceOf(part) : `(${sentenceOf(part)})`,
    )
    .reduce((first, second) => t(`conditions.${reading.of}`, { first, second }));
}

/** What a condition is asked of, as the words call it; `it` is what the rule looks at. */
type About =
  | 'it'
  | 'source'
  | 'target'
  | 'flow'
  | 'flowSource'
  | 'flowTarget'
  | 'boundary'
  | 'inner'
  | 'outer';

/** The same behind a preposition, as languages with cases need it. */
const behind = {
  it: 'conditions.atIt',
  source: 'conditions.atSource',
  target: 'conditions.atTarget',
  flow: 'conditions.atFlow',
  flowSource: 'conditions.atFlowSource',
  flowTarget: 'conditions.atFlowTarget',
  boundary: 'conditions.atBoundary',
  inner: 'conditions.atInner',
  outer: 'conditions.atOuter',
} as const satisfies Record<About, string>;

export function readingOf(condition: Condition, knowledge: Knowledge, about: About = 'it'): Reading {
  const read = (one: Condition) => readingOf(one, knowledge, about);
  if ('all' in condition) return join('all', condition.all.map(read));
  if ('any' in condition) return join('any', condition.any.map(read));
  for (const [key, other] of Object.entries(others))
    if (key in condition) return readingOf(Object.values(condition)[0] as Condition, knowledge, other(about));
  return part(condition, knowledge, about);
}

/** The conditions that are asked of something else, and what the words call that. */
const others: Record<string, (about: About) => About> = {
  source: (about) => (about === 'flow' ? 'flowSource' : 'source'),
  target: (about) => (about === 'flow' ? 'flowTarget' : 'target'),
  flow: () => 'flow',
  boundary: () => 'boundary',
  inner: () => 'inner',
  outer: () => 'outer',
};

/** Parts of the same kind are parts of one. */
function join(of: 'all' | 'any', parts: Reading[]): Reading {
  const flat = parts.flatMap((one) => (typeof one !== 'string' && one.of === of ? one.parts : [one]));
  return flat.length === 1 && flat[0] !== undefined ? flat[0] : { of, parts: flat };
}

function part(condition: Condition, knowledge: Knowledge, about: About): string {
  const it = t(`conditions.${about}`);
  const at = t(behind[about]);
  const isOwn = about === 'it';
  const inner = (one: Condition, other: About) => {
    const reading = readingOf(one, knowledge, other);
    return typeof reading === 'string' ? reading : `(${sentenceOf(reading)})`;
  };
  const where = (sentence: string, that: Condition | undefined) =>
    that === undefined ? sentence : t('conditions.where', { sentence, that: inner(that, 'it') });
  const kinds = (...ids: string[]) => listInWords(ids.map((id) => kindInWords(id, knowledge)));
  const stencils = (ids: readonly string[]) => ids.map((id) => knowledge.stencils.get(id)?.title ?? id);

  if ('not' in condition) return t('conditions.not', { that: inner(condition.not, about) });
  if ('fact' in condition) {
    const fact = knowledge.facts.get(condition.fact)?.title ?? condition.fact;
    if ('includes' in condition)
      return t(isOwn ? 'conditions.includes' : 'conditions.includesOf', {
        fact,
        it: at,
        values: listInWords(condition.includes),
      });
    const values = 'is' in condition ? [condition.is] : condition.in;
    return t(isOwn ? 'conditions.fact' : 'conditions.factOf', {
      fact,
      it: at,
      values: listInWords(values.map((one) => answerInWords(String(one)))),
    });
  }
  if ('derived' in condition) {
    const name = isOwn ? condition.derived : (`${condition.derived}Of` as const);
    const values =
      'is' in condition
        ? derivedInWords(condition.is)
        : t('conditions.atLeast', { value: condition.atLeast });
    return t(`conditions.${name}`, { it: at, values });
  }
  if ('stencil' in condition)
    return t('conditions.isOneOf', { it, kinds: listInWords(stencils(condition.stencil)) });
  if ('kind' in condition) return t('conditions.isOneOf', { it, kinds: kinds(...condition.kind) });
  if ('within' in condition)
    return where(t('conditions.inside', { it, kinds: kinds(condition.within) }), condition.that);
  if ('contains' in condition)
    return t('conditions.contains', { it: at, that: inner(condition.contains, 'it') });
  if ('containsBoundary' in condition)
    return where(
      t('conditions.containsBoundary', { it, kinds: kinds(condition.containsBoundary) }),
      condition.that,
    );
  if ('incoming' in condition)
    return t('conditions.incoming', { it: at, that: inner(condition.incoming, 'it') });
  if ('outgoing' in condition)
    return t('conditions.outgoing', { it: at, that: inner(condition.outgoing, 'it') });
  if ('crosses' in condition) {
    const crossing = { it, kinds: kinds(...condition.crosses) };
    const { direction, that } = condition;
    if (direction === undefined) return where(t('conditions.crosses', crossing), that);
    return where(
      t(direction === 'inward' ? 'conditions.crossesInward' : 'conditions.crossesOutward', crossing),
      that,
    );
  }
  if ('direction' in condition)
    return t(condition.direction === 'inward' ? 'conditions.goesInward' : 'conditions.goesOutward');
  return t('conditions.isSo');
}

/** What a kind of boundary or element is called. */
function kindInWords(id: string, { boundaries }: Knowledge): string {
  if (id === 'external entity' || id === 'process' || id === 'data store') return t(`status.${id}`);
  return boundaries.get(id)?.title ?? id;
}

/** What was computed from the picture: how something is reached, or a number. */
const derivedInWords = (value: string): string =>
  value === 'direct' || value === 'routed' ? t(`conditions.${value}`) : answerInWords(value);
