import type { Threat } from '../../analysis/analysis';
import type { Knowledge } from '../../knowledge/knowledge';

/** A threat's controls as `catalogue@edition:id`, those first that its rule names as about just this. */
export function controlRefs({ rule, controls }: Threat, { rules }: Knowledge): string[] {
  const named = new Set(rules.get(rule)?.source ?? []);
  const refs = controls.map(({ catalogue, edition, id }) => `${catalogue}@${edition}:${id}`);
  return [...refs.filter((ref) => named.has(ref)), ...refs.filter((ref) => !named.has(ref))];
}
