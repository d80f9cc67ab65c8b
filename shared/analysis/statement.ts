import type { Rule } from '../knowledge/pack';

/** Names that a statement's placeholders stand for. */
export type Names = Partial<Record<'subject' | 'source' | 'target' | 'boundary' | 'flow', string>>;

/**
 * A threat as one sentence in the threat grammar: who, with what access, does what, which leads to what,
 * harming what. A placeholder without a name stays as it is, so that a slip in a rule is seen.
 */
export function stateThreat({ who, access, does, leadsTo, harms }: Rule['statement'], names: Names): string {
  const fill = (part: string) =>
    part.replace(
      /\{(subject|source|target|boundary|flow)\}/g,
      (slot, name: keyof Names) => names[name] ?? slot,
    );
  return `${fill(who)}, with ${fill(access)}, ${fill(does)}, which leads to ${fill(leadsTo)}, harming ${fill(harms)}.`;
}
