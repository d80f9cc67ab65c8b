import type { Knowledge } from '../knowledge/knowledge';
import type { Rule } from '../knowledge/pack';
import { controlsAbout, controlsOfRule, type RuleControl } from '../knowledge/rule-controls';
import type { Things } from '../knowledge/scope';
import type { ThreatControl } from './analysis';
import type { Candidate } from './candidates';
import { bearsOn } from './platforms';

const collator = new Intl.Collator('en', { numeric: true });
const made = new WeakMap<Knowledge, Map<string, ThreatControl[]>>();

/**
 * A rule's controls but for those that say nothing of what the threat is about, and for benchmarks of platforms that
 * it doesn't run on; one list for each case.
 */
export function threatControls(
  knowledge: Knowledge,
  rule: Rule,
  things: Things,
  platforms: ReadonlySet<string>,
): ThreatControl[] {
  const lists = made.get(knowledge) ?? new Map<string, ThreatControl[]>();
  made.set(knowledge, lists);
  const key = [rule.id, ...things, '', ...[...platforms].sort()].join('\n');
  const list = lists.get(key) ?? controlsOn(knowledge, rule, things, platforms);
  lists.set(key, list);
  return list;
}

/**
 * What a rule names as its source, without benchmarks of platforms that its threat doesn't run on: a rule about any
 * container cites Docker's and Kubernetes' alike. All of them where nothing else is left.
 */
export function threatSources(
  knowledge: Knowledge,
  { source }: Rule,
  platforms: ReadonlySet<string>,
): string[] {
  const bearing = source.filter((ref) => {
    const item = knowledge.items.get(ref);
    return item === undefined || bearsOn(item.catalogue, platforms, knowledge);
  });
  return bearing.length > 0 ? bearing : source;
}

/** The stencils and boundary kinds that a candidate is about. What stands for all that passes a boundary is about that. */
export function thingsOf({ focus, isGate }: Candidate): Things {
  switch (focus.type) {
    case 'element':
      return [focus.stencil];
    case 'boundary':
      return [focus.kind];
    case 'flow':
      return endsOf(focus);
    case 'crossing':
      return isGate ? [focus.boundary.kind] : [focus.boundary.kind, ...endsOf(focus.flow)];
  }
}

function endsOf({ source, target }: Extract<Candidate['focus'], { type: 'flow' }>): string[] {
  return [source, target].flatMap((end) => end?.stencil ?? []);
}

function controlsOn(
  knowledge: Knowledge,
  rule: Rule,
  things: Things,
  platforms: ReadonlySet<string>,
): ThreatControl[] {
  const about = controlsAbout(knowledge, rule, things);
  const bears = ({ item }: RuleControl) => bearsOn(item.catalogue, platforms, knowledge);
  const bearing = about.filter(bears);
  const some = [bearing, about].find((list) => list.length > 0) ?? controlsOfRule(knowledge, rule);
  return some
    .map(({ item: { catalogue, control }, mitigations }) => ({
      catalogue: catalogue.catalogue,
      version: catalogue.version,
      edition: catalogue.edition,
      id: control.id,
      title: control.title,
      mitigations: mitigations.map(({ id }) => id),
    }))
    .sort((a, b) => collator.compare(a.catalogue, b.catalogue) || collator.compare(a.id, b.id));
}
