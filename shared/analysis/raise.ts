import type { FactDefinition } from '../knowledge/pack';
import type { Decision, MitigationStatus } from '../model/threat-model';
import type { Reason, Subject, Threat } from './analysis';
import type { Candidate } from './candidates';
import { look } from './cell';
import { type Explanation, originOf, wouldSwitchOff } from './explain';
import type { Setting } from './kleene';
import type { BoundaryEntry, ElementEntry, Entry, Focus } from './model-index/entry';
import { platformsAt } from './platforms';
import { type AppliedMitigation, inherentRisk, residualRisk } from './risk';
import { indexRules } from './rule-index';
import { namesOf, stateThreat } from './statement';
import { thingsOf, threatControls, threatSources } from './threat-controls';

/** The threat that a candidate becomes once its condition holds. */
export function raise(candidate: Candidate, { reasons }: Explanation, setting: Setting): Threat {
  const { rule, focus, key, involved } = candidate;
  const { knowledge } = setting;
  const decision = look(setting.index.decision(key), setting);
  const expired = hasExpired(decision, setting);
  const status = expired ? 'open' : (decision?.status ?? 'open');
  const [about, ...others] = involved;
  const subjectOf = ({ subject }: Entry): Subject => look(subject, setting);
  const applied = appliedMitigations(candidate, setting);
  const platforms = platformsAt(focus, setting);
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
    statement: stateThreat(rule.statement, namesOf(candidate, setting)),
    subjects: [subjectOf(about), ...others.map(subjectOf)],
    ...(focus.type === 'crossing' && {
      crossing: { boundary: about.id, direction: focus.direction, flows: others.map(({ id }) => id) },
    }),
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
    controls: threatControls(knowledge, rule, thingsOf(candidate), platforms),
    techniques: rule.techniques ?? [],
    weaknesses: rule.weaknesses ?? [],
    source: threatSources(knowledge, rule, platforms),
  };
}

/** A rule without conditions rests on what the thing is. */
function ofKind(focus: Focus): Reason {
  const entry = focus.type === 'crossing' ? focus.boundary : focus;
  const value = entry.type === 'element' ? entry.stencil : entry.type === 'boundary' ? entry.kind : 'flow';
  return { subject: entry.id, fact: 'kind', value, source: originOf(focus) };
}

function distinct(reasons: readonly Reason[]): Reason[] {
  const seen = new Set<string>();
  return reasons.filter(({ subject, fact, value }) => {
    const key = JSON.stringify([subject, fact, value]);
    return !seen.has(key) && seen.add(key);
  });
}

function hasExpired(decision: Decision | undefined, setting: Setting): boolean {
  if (decision?.expires === undefined) return false;
  const today = look(setting.index.today, setting);
  return today !== undefined && decision.expires < today;
}

/** A measure for a boundary serves what is inside it: the nearest status counts, else it is a proposal. */
function appliedMitigations(
  { rule, focus, involved: [own] }: Candidate,
  setting: Setting,
): (AppliedMitigation & { subject: string })[] {
  const reach = [own, ...aroundFocus(focus, setting)];
  return rule.mitigations.flatMap((id) => {
    const mitigation = setting.knowledge.mitigations.get(id);
    if (mitigation === undefined) return [];
    let status: MitigationStatus | undefined;
    for (const entry of reach) status ??= look(setting.index.measure(entry, id), setting)?.status;
    return [{ mitigation, status: status ?? 'proposed', subject: own.id }];
  });
}

function aroundFocus(focus: Focus, setting: Setting): readonly BoundaryEntry[] {
  if (focus.type === 'crossing') return look(focus.boundary.around, setting);
  if (focus.type !== 'flow') return look(focus.around, setting);
  const around = (end: ElementEntry | undefined) => (end ? look(end.around, setting) : []);
  const target = around(focus.target);
  return around(focus.source).filter((boundary) => target.includes(boundary));
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
