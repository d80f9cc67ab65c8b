import type { Knowledge } from '../knowledge/knowledge';
import type { Stride } from '../knowledge/pack';
import { type Speaker, sayEnglish } from '../language/speak';
import type { FactSource, FactValue } from '../model/fact';
import type { ThreatModel } from '../model/threat-model';
import type { Reason, Subject, Suppression } from './analysis';
import type { Candidate } from './candidates';
import { pictureInWords } from './picture-in-words';
import { applicableLetters } from './subject';

/** Categories in words. */
export const strideWords = {
  S: 'spoofing',
  T: 'tampering',
  R: 'repudiation',
  I: 'information disclosure',
  D: 'denial of service',
  E: 'elevation of privilege',
} as const satisfies Record<Stride, string>;

/** What switched a rule off. */
export interface Refutation {
  /** Empty where something that it needs isn't drawn. */
  reasons: readonly Reason[];
  /** It would stand, but for something worse that covers it. */
  isCovered: boolean;
}

/** What is known of each subject once every rule has been asked. */
export interface Ledger {
  /** By subject: the categories with a threat or a question. */
  settled: ReadonlyMap<string, ReadonlySet<Stride>>;
  /** By subject: rules that looked at it and don't stand. */
  refuted: ReadonlyMap<string, readonly Candidate[]>;
  /** What decided that a candidate doesn't stand; asked only for those that are told. */
  refutationOf: (candidate: Candidate) => Refutation;
}

/** One suppression for every applicable category of every subject in which nothing stands and nothing is open. */
export function suppressionsOf(
  subjects: readonly Subject[],
  model: ThreatModel,
  knowledge: Knowledge,
  ledger: Ledger,
): Suppression[] {
  return subjects.flatMap((subject) =>
    applicableLetters(subject, model, knowledge)
      .filter((stride) => !ledger.settled.get(subject.id)?.has(stride))
      .map((stride) => ({
        subject,
        stride,
        reason:
          outOfScopeReason(model, subject) ??
          refutedReason(ledger, subject, stride, knowledge) ??
          quietReason(model, subject, stride, knowledge),
      })),
  );
}

function outOfScopeReason(model: ThreatModel, { id }: Subject): string | undefined {
  const entity = model.elements[id] ?? model.flows[id] ?? model.boundaries[id];
  return entity?.outOfScope && `Out of scope: ${entity.outOfScope.reason}`;
}

/** Why no rule looks at a category of something: its stencil says so, or nobody has written one. */
function quietReason(
  model: ThreatModel,
  { id, kind }: Subject,
  stride: Stride,
  knowledge: Knowledge,
): string {
  const titled = (element: string | undefined) =>
    knowledge.stencils.get(model.elements[element ?? '']?.stencil ?? '');
  const stencil = titled(id);
  const flow = model.flows[id];
  if (flow)
    return `No rule of the packs in use is about ${strideWords[stride]} of a flow from ${titled(flow.source)?.title ?? 'an element'} to ${titled(flow.target)?.title ?? 'an element'}.`;
  return (
    stencil?.quiet?.[stride] ??
    `The packs in use have no rule for ${strideWords[stride]} of this ${stencil?.title ?? kind}: look at it yourself.`
  );
}

function refutedReason(
  { refuted, refutationOf }: Ledger,
  subject: Subject,
  stride: Stride,
  knowledge: Knowledge,
): string | undefined {
  const refutations = [
    ...new Map(
      (refuted.get(subject.id) ?? [])
        .filter(({ rule }) => rule.stride === stride)
        .map((candidate) => [candidate.rule.id, candidate] as const),
    ).values(),
  ];
  if (refutations.length === 0) return undefined;
  const told = refutations
    .slice(0, 3)
    .map((candidate) => `${candidate.rule.title}: ${reasonInWords(refutationOf(candidate), knowledge)}`);
  const more = refutations.length - told.length;
  return `${told.join('; ')}${more > 0 ? `; and ${more} more rules that don't stand` : ''}.`;
}

/**
 * What switched a rule off: `Privileged is no (deployment.yaml:31)`. Facts that people can look up tell more than
 * what the picture shows, so that they come alone where there are some; two at most.
 */
export function reasonInWords(
  { reasons, isCovered }: Refutation,
  knowledge: Knowledge,
  say: Speaker = sayEnglish,
): string {
  const facts = reasons.filter(({ fact }) => knowledge.facts.has(fact));
  const told = facts.length > 0 ? facts.slice(0, 2) : reasons.slice(-1);
  if (told.length === 0) return say('whyNot.nothingDrawn');
  const words = told
    .map(({ fact, value, source }) => {
      const title = knowledge.facts.get(fact)?.title;
      if (title === undefined) return pictureInWords(fact, value, knowledge, say);
      const who = sourceInWords(source, say);
      const known = { fact: title, value: valueInWords(value, say) };
      return who === '' ? say('whyNot.factIs', known) : say('whyNot.factSays', { ...known, source: who });
    })
    .join(', ');
  return isCovered ? say('whyNot.covered', { words }) : words;
}

function valueInWords(value: FactValue, say: Speaker): string {
  if (Array.isArray(value)) return value.length === 0 ? say('values.none') : value.join(', ');
  if (value === 'yes' || value === 'no' || value === 'none') return say(`values.${value}`);
  return String(value);
}

/** Empty: a person, who needs no naming. */
function sourceInWords({ by, file, line, tool }: FactSource, say: Speaker): string {
  if (file !== undefined) return `${file}${line === undefined ? '' : `:${line}`}`;
  return tool ?? (by === 'platform' ? say('whyNot.platform') : '');
}
