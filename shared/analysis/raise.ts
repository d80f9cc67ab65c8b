import type { FactDefinition, Rule } from '../knowledge/pack';
import { controlsOfRule, type RuleControl } from '../knowledge/rule-controls';
import { mitigationKey } from '../model/mitigation-key';
import type { Boundary } from '../model/threat-model';
import type { Reason, Threat, ThreatControl } from './analysis';
import type { Candidate } from './candidates';
import { type Explanation, originOf, wouldSwitchOff } from './explain';
import type { Setting } from './kleene';
import type { Focus, ModelIndex } from './model-index';
import { bearsOn, platformsAt } from './platforms';
import { type AppliedMitigation, inherentRisk, residualRisk } from './risk';
import { indexRules } from './rule-index';
import { stateThreat } from './statement';

/** The threat that a candidate becomes once its condition holds. `today` is a day, for expiry; absent: none. */
export function raise(
  candidate: Candidate,
  { reasons }: Explanation,
  setting: Setting,
  today: string | undefined,
): Threat {
  const { rule, focus, key } = candidate;
  const { index, knowledge } = setting;
  const decision = Object.hasOwn(index.model.decisions, key) ? index.model.decisions[key] : undefined;
  const expired = decision?.expires !== undefined && today !== undefined && decision.expires < today;
  const status = expired ? 'open' : (decision?.status ?? 'open');
  const applied = appliedMitigations(candidate, setting);
  const { risk: inherent, shifts } = inherentRisk(
    rule,
    indexRules(knowledge).factors(rule.subject),
    focus,
    setting,
  );
  return {
    key,
    rule: rule.id,
    stride: rule.stride,
    title: rule.title,
    statement: stateThreat(rule.statement, candidate.names()),
    subjects: candidate.subjects,
    ...(candidate.crossing && { crossing: candidate.crossing }),
    why: distinct(reasons.length > 0 ? reasons : [ofKind(focus)]),
    switchedOffBy: switches(candidate, reasons, setting),
    inherent,
    shifts,
    residual: residualRisk(inherent, applied, status),
    status,
    expired,
    mitigations: applied.map(({ mitigation, status: done, subject }) => ({
      id: mitigation.id,
      title: mitigation.title,
      status: done,
      subject,
    })),
    controls: controlsOf(rule, focus, setting),
    techniques: rule.techniques ?? [],
    weaknesses: rule.weaknesses ?? [],
    source: rule.source,
  };
}

/** A rule without conditions rests on what the thing is. */
function ofKind(focus: Focus): Reason {
  const entity = focus.type === 'crossing' ? focus.boundary : focus.entity;
  const value = 'stencil' in entity ? entity.stencil : 'kind' in entity ? entity.kind : 'flow';
  return { subject: entity.id, fact: 'kind', value: String(value), source: originOf(focus) };
}

function distinct(reasons: readonly Reason[]): Reason[] {
  const seen = new Set<string>();
  return reasons.filter(({ subject, fact, value }) => {
    const key = JSON.stringify([subject, fact, value]);
    return !seen.has(key) && seen.add(key);
  });
}

/** A measure for a boundary serves what is inside it: the nearest status counts, else it is a proposal. */
function appliedMitigations(
  { rule, focus, subjects }: Candidate,
  { index, knowledge }: Setting,
): (AppliedMitigation & { subject: string })[] {
  const own = subjects[0].id;
  const reach = [own, ...aroundFocus(focus, index).map(({ id }) => id)];
  return rule.mitigations.flatMap((id) => {
    const mitigation = knowledge.mitigations.get(id);
    if (mitigation === undefined) return [];
    const use = reach.map((subject) => index.model.mitigations[mitigationKey(id, subject)]).find(Boolean);
    return [{ mitigation, status: use?.status ?? 'proposed', subject: own }];
  });
}

function aroundFocus(focus: Focus, index: ModelIndex): readonly Boundary[] {
  if (focus.type === 'crossing') return index.around(focus.boundary.id);
  if (focus.type !== 'flow') return index.around(focus.entity.id);
  const target = index.around(focus.entity.target);
  return index.around(focus.entity.source).filter((boundary) => target.includes(boundary));
}

const collator = new Intl.Collator('en', { numeric: true });

/** The rule's controls but for benchmarks of platforms that the subject doesn't run on. */
function controlsOf(rule: Rule, focus: Focus, setting: Setting): ThreatControl[] {
  const platforms = platformsAt(focus, setting);
  const bears = ({ item }: RuleControl) => bearsOn(item.catalogue, platforms);
  const all = controlsOfRule(setting.knowledge, rule);
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

/** Facts among the reasons that would, each alone and otherwise, switch the threat off. */
function switches(
  { rule, focus }: Candidate,
  reasons: readonly Reason[],
  setting: Setting,
): Threat['switchedOffBy'] {
  return distinct(reasons).flatMap(({ subject, fact, value }) => {
    const definition = setting.knowledge.facts.get(fact);
    if (definition === undefined) return [];
    const others = otherValues(definition, String(value));
    const other = others.find((one) =>
      wouldSwitchOff(rule.when, focus, setting, {
        subject,
        fact,
        value: definition.type === 'list' ? [] : one,
      }),
    );
    return other === undefined ? [] : [{ subject, fact, value: other }];
  });
}

function otherValues({ type, values = [], safe }: FactDefinition, value: string): string[] {
  if (type === 'list') return ['none'];
  const all = type === 'yesNo' ? ['no', 'yes'] : values;
  return [...(safe === undefined ? [] : [safe]), ...all].filter((one) => one !== value);
}
