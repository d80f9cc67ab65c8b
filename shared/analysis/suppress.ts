import type { Knowledge } from '../knowledge/knowledge';
import type { Stride } from '../knowledge/pack';
import type { FactSource, FactValue } from '../model/fact';
import type { ThreatModel } from '../model/threat-model';
import type { Reason, Subject, Suppression } from './analysis';
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

/** A rule that looked at a subject and didn't stand, and what decided that. */
export interface Refutation {
  title: string;
  /** Worked out when it is asked for: most are never told. */
  reason: () => Reason | undefined;
}

/** What is known of each subject and category once every rule has been asked. */
export interface Ledger {
  /** `subject letter` pairs with a threat or a question. */
  settled: ReadonlySet<string>;
  /** By the same key. */
  refuted: ReadonlyMap<string, readonly Refutation[]>;
}

export const ledgerKey = (subject: string, stride: Stride): string => `${subject} ${stride}`;

/** One suppression for every applicable category of every subject in which nothing stands and nothing is open. */
export function suppressionsOf(
  subjects: readonly Subject[],
  model: ThreatModel,
  knowledge: Knowledge,
  { settled, refuted }: Ledger,
): Suppression[] {
  return subjects.flatMap((subject) =>
    applicableLetters(subject, model, knowledge)
      .filter((stride) => !settled.has(ledgerKey(subject.id, stride)))
      .map((stride) => ({
        subject,
        stride,
        reason:
          outOfScopeReason(model, subject) ??
          refutedReason(refuted.get(ledgerKey(subject.id, stride)) ?? [], subject, stride, knowledge),
      })),
  );
}

function outOfScopeReason(model: ThreatModel, { id }: Subject): string | undefined {
  const entity = model.elements[id] ?? model.flows[id] ?? model.boundaries[id];
  return entity?.outOfScope && `Out of scope: ${entity.outOfScope.reason}`;
}

function refutedReason(
  refutations: readonly Refutation[],
  subject: Subject,
  stride: Stride,
  knowledge: Knowledge,
): string {
  if (refutations.length === 0)
    return `No rule of the knowledge base looks at ${strideWords[stride]} of this ${subject.kind}.`;
  const told = refutations
    .slice(0, 3)
    .map(({ title, reason }) => `${title}: ${inWords(reason(), knowledge)}`);
  const more = refutations.length - told.length;
  return `${told.join('; ')}${more > 0 ? `; and ${more} more rules that don't stand` : ''}.`;
}

function inWords(reason: Reason | undefined, knowledge: Knowledge): string {
  if (reason === undefined) return 'nothing of the kind is drawn';
  const { fact, value, source } = reason;
  const title = knowledge.facts.get(fact)?.title ?? fact;
  return `${title} is ${valueInWords(value)}${sourceInWords(source)}`;
}

function valueInWords(value: FactValue): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(', ');
  return String(value);
}

function sourceInWords({ by, file, line, tool }: FactSource): string {
  if (file !== undefined) return ` (${file}${line === undefined ? '' : `:${line}`})`;
  return tool !== undefined ? ` (${tool})` : by === 'platform' ? ' (the platform)' : '';
}
