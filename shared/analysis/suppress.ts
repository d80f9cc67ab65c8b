import type { Stride } from '../knowledge/pack';
import type { Quiet, Refutation, Suppression } from './analysis';
import { look } from './cell';
import { no, type Setting } from './kleene';
import type { Inquiry } from './memory/inquiry';
import type { Entry } from './model-index/entry';
import { lettersOf } from './subject';

/** Categories in words. */
export const strideWords = {
  S: 'spoofing',
  T: 'tampering',
  R: 'repudiation',
  I: 'information disclosure',
  D: 'denial of service',
  E: 'elevation of privilege',
} as const satisfies Record<Stride, string>;

/**
 * One suppression for every applicable category of a subject in which nothing stands and nothing is open. `inquiries`
 * are all that involve it, in their order; what refuted one that doesn't stand is asked only for those that are told.
 */
export function suppressionsOf(
  entry: Entry,
  inquiries: readonly Inquiry[],
  setting: Setting,
  refutationOf: (inquiry: Inquiry) => Refutation,
): Suppression[] {
  const subject = look(entry.subject, setting);
  const boundaryKind = entry.type === 'boundary' ? entry.kind : undefined;
  const settled = new Set<Stride>();
  for (const { verdict, rule } of inquiries) if (verdict !== no) settled.add(rule.stride);
  return lettersOf(subject.kind, boundaryKind, setting.knowledge)
    .filter((stride) => !settled.has(stride))
    .map((stride) => {
      const looking = inquiries.filter(({ rule }) => rule.stride === stride);
      const quiet = outOfScope(entry, setting) ?? refuted(looking, refutationOf) ?? withoutRule(entry);
      return { subject, stride, quiet };
    });
}

function outOfScope({ scope }: Entry, setting: Setting): Quiet | undefined {
  const outside = look<{ reason: string } | undefined>(scope, setting);
  return outside && { because: 'out of scope', reason: outside.reason };
}

/** No rule looks at a category of something: its stencil says why, or nobody has written one. */
function withoutRule(entry: Entry): Quiet {
  if (entry.type !== 'flow')
    return { because: 'no rule', stencil: entry.type === 'element' ? entry.stencil : undefined };
  const { source, target } = entry;
  return { because: 'no rule for this flow', source: source?.stencil, target: target?.stencil };
}

/** As many rules that don't stand are told of. */
const mostTold = 3;

function refuted(
  inquiries: readonly Inquiry[],
  refutationOf: (inquiry: Inquiry) => Refutation,
): Quiet | undefined {
  // A rule that looked several times is told once, as it did last.
  const byRule = [...new Map(inquiries.map((inquiry) => [inquiry.rule.id, inquiry])).values()];
  if (byRule.length === 0) return undefined;
  const rules = byRule
    .slice(0, mostTold)
    .map((inquiry) => ({ title: inquiry.rule.title, ...refutationOf(inquiry) }));
  return { because: 'refuted', rules, more: byRule.length - rules.length };
}
