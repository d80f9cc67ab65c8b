import type { Knowledge } from '../knowledge/knowledge';
import type { Stride } from '../knowledge/pack';
import type { ThreatModel } from '../model/threat-model';
import type { Quiet, Refutation, Subject, Suppression } from './analysis';
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
        quiet: outOfScope(model, subject) ?? refuted(ledger, subject, stride) ?? withoutRule(model, subject),
      })),
  );
}

function outOfScope(model: ThreatModel, { id }: Subject): Quiet | undefined {
  const entity = model.elements[id] ?? model.flows[id] ?? model.boundaries[id];
  return entity?.outOfScope && { because: 'out of scope', reason: entity.outOfScope.reason };
}

/** No rule looks at a category of something: its stencil says why, or nobody has written one. */
function withoutRule(model: ThreatModel, { id }: Subject): Quiet {
  const stencilOf = (element: string) => model.elements[element]?.stencil;
  const flow = model.flows[id];
  if (flow)
    return {
      because: 'no rule for this flow',
      source: stencilOf(flow.source),
      target: stencilOf(flow.target),
    };
  return { because: 'no rule', stencil: stencilOf(id) };
}

/** As many rules that don't stand are told of. */
const mostTold = 3;

function refuted(ledger: Ledger, subject: Subject, stride: Stride): Quiet | undefined {
  const candidates = [
    ...new Map(
      (ledger.refuted.get(subject.id) ?? [])
        .filter(({ rule }) => rule.stride === stride)
        .map((candidate) => [candidate.rule.id, candidate] as const),
    ).values(),
  ];
  if (candidates.length === 0) return undefined;
  const rules = candidates
    .slice(0, mostTold)
    .map((candidate) => ({ title: candidate.rule.title, ...ledger.refutationOf(candidate) }));
  return { because: 'refuted', rules, more: candidates.length - rules.length };
}
