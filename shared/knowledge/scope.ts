import { factsIn } from './condition-shape';
import type { Assesses, Mitigation, NamedScope, Rule } from './pack';

/** Of which threats something holds: absent `on`, of all but those of `except`. */
export interface Scope {
  on?: readonly string[] | undefined;
  except?: readonly string[] | undefined;
  /** No: it asks for a policy, which facts of single things don't prove. */
  factsProve?: false | undefined;
}

/** Ids of stencils and boundary kinds that a threat is about: its subject's, or those of the ends of its flow. */
export type Things = readonly string[];

/** Whether something with this scope has to do with a rule's threat of these things. */
export function isWithin(scope: Scope | undefined, rule: Rule, things: Things): boolean {
  if (scope === undefined) return true;
  const { on, except } = scope;
  return (on === undefined || names(on, rule, things)) && !(except && names(except, rule, things));
}

function names(ids: readonly string[], rule: Rule, things: Things): boolean {
  return things.some((id) => ids.includes(id)) || topicsOf(rule).some((id) => ids.includes(id));
}

const topics = new WeakMap<Rule, readonly string[]>();

/** What a rule is about whatever its subject: itself, and the facts that it turns on. */
function topicsOf(rule: Rule): readonly string[] {
  const known = topics.get(rule);
  if (known) return known;
  const fresh = [rule.id, ...factsIn(rule.when, rule.subject)];
  topics.set(rule, fresh);
  return fresh;
}

/** By item: its scope, that of the longest pattern which fits it. Items that none fits are missing. */
export function scopesOfItems(
  refs: readonly string[],
  assesses: readonly Assesses[],
  named: readonly NamedScope[],
): Map<string, Scope> {
  const patterns = new Map<string, Scope>();
  for (const { items, on, except, factsProve } of assesses) {
    const scope: Scope = {
      ...{ on: on && spelledOut(on, named), except: except && spelledOut(except, named) },
      factsProve,
    };
    for (const pattern of items) patterns.set(pattern, scope);
  }
  const beginnings = [...patterns.keys()]
    .filter((pattern) => pattern.endsWith('*'))
    .sort((a, b) => b.length - a.length);
  const scopes = new Map<string, Scope>();
  for (const ref of refs) {
    const scope = patterns.get(patterns.has(ref) ? ref : (beginnings.find((one) => fits(one, ref)) ?? ''));
    if (scope !== undefined) scopes.set(ref, scope);
  }
  return scopes;
}

/** Whether a pattern of `assesses` names an item. */
export const fits = (pattern: string, ref: string): boolean =>
  pattern.endsWith('*') ? ref.startsWith(pattern.slice(0, -1)) : ref === pattern;

/** Measures whose links name stencils, kinds, facts and rules instead of scopes. */
export function withScopes(
  mitigations: ReadonlyMap<string, Mitigation>,
  named: readonly NamedScope[],
): Map<string, Mitigation> {
  return new Map(
    [...mitigations].map(([id, mitigation]) => [
      id,
      mitigation.controls.every(({ on }) => on === undefined)
        ? mitigation
        : {
            ...mitigation,
            controls: mitigation.controls.map(({ on, ...link }) =>
              on === undefined ? link : { ...link, on: spelledOut(on, named) },
            ),
          },
    ]),
  );
}

/** A list with the scopes in it replaced by what they hold. */
const spelledOut = (ids: readonly string[], named: readonly NamedScope[]): string[] =>
  ids.flatMap((id) => named.find((scope) => scope.id === id)?.holds ?? [id]);
