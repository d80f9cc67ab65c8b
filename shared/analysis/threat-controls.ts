import type { Knowledge } from '../knowledge/knowledge';
import type { Rule } from '../knowledge/pack';
import { controlsOfRule, type RuleControl } from '../knowledge/rule-controls';
import type { ThreatControl } from './analysis';
import { bearsOn } from './platforms';

const collator = new Intl.Collator('en', { numeric: true });
const made = new WeakMap<Knowledge, Map<string, ThreatControl[]>>();

/** A rule's controls but for benchmarks of platforms that the subject doesn't run on; one list for each case. */
export function threatControls(
  knowledge: Knowledge,
  rule: Rule,
  platforms: ReadonlySet<string>,
): ThreatControl[] {
  const lists = made.get(knowledge) ?? new Map<string, ThreatControl[]>();
  made.set(knowledge, lists);
  const key = [rule.id, ...[...platforms].sort()].join('\n');
  const list = lists.get(key) ?? controlsOn(knowledge, rule, platforms);
  lists.set(key, list);
  return list;
}

function controlsOn(knowledge: Knowledge, rule: Rule, platforms: ReadonlySet<string>): ThreatControl[] {
  const bears = ({ item }: RuleControl) => bearsOn(item.catalogue, platforms);
  const all = controlsOfRule(knowledge, rule);
  const bearing = all.filter(bears);
  return (bearing.length > 0 ? bearing : all)
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
