import type { Knowledge } from '../knowledge/knowledge';
import type { Stride } from '../knowledge/pack';
import type { FactSource, FactValue } from '../model/fact';
import type { ThreatModel } from '../model/threat-model';
import type { Reason, Subject, Suppression } from './analysis';
import type { Candidate } from './candidates';
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

/** What is known of each subject once every rule has been asked. */
export interface Ledger {
  /** By subject: the categories with a threat or a question. */
  settled: ReadonlyMap<string, ReadonlySet<Stride>>;
  /** By subject: rules that looked at it and don't stand. */
  refuted: ReadonlyMap<string, readonly Candidate[]>;
  /** What decided that a candidate doesn't stand; asked only for those that are told. */
  reasonOf: (candidate: Candidate) => Reason | undefined;
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
        reason: outOfScopeReason(model, subject) ?? refutedReason(ledger, subject, stride, knowledge),
      })),
  );
}

function outOfScopeReason(model: ThreatModel, { id }: Subject): string | undefined {
  const entity = model.elements[id] ?? model.flows[id] ?? model.boundaries[id];
  return entity?.outOfScope && `Out of scope: ${entity.outOfScope.reason}`;
}

function refutedReason(
  { refuted, reasonOf }: Ledger,
  subject: Subject,
  stride: Stride,
  knowledge: Knowledge,
): string {
  const refutations = (refuted.get(subject.id) ?? []).filter(({ rule }) => rule.stride === stride);
  if (refutations.length === 0)
    return `No rule of the knowledge base looks at ${strideWords[stride]} of this ${subject.kind}.`;
  const told = refutations
    .slice(0, 3)
    .map((candidate) => `${candidate.rule.title}: ${reasonInWords(reasonOf(candidate), knowledge)}`);
  const more = refutations.length - told.length;
  return `${told.join('; ')}${more > 0 ? `; and ${more} more rules that don't stand` : ''}.`;
}

/** What switched a rule off: `Privileged is no (deployment.yaml:31)`. */
export function reasonInWords(reason: Reason | undefined, knowledge: Knowledge): string {
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
