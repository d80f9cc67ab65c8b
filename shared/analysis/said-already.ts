import type { Knowledge } from '../knowledge/knowledge';
import type { Rule } from '../knowledge/pack';
import type { ThreatModel } from '../model/threat-model';
import type { Reason } from './analysis';
import { refutation } from './answer';
import { type Candidate, candidatesAt } from './candidates';
import { no } from './kleene';
import { memo } from './memo';
import type { Entry } from './model-index/entry';
import { settingOf } from './model-index/model-index';
import { protects } from './protective-facts';
import { factsOfRules } from './speaking-facts';
import { standing } from './verdict';

/** What the facts of a model say already for a measure that people count as not in place. */
export interface SaidAlready {
  /** At their protective values, those of the subject first; never none. */
  facts: Reason[];
  /** Of the rules about this measure which look here, how many such facts answer; the others stand or are open. */
  answered: number;
  rules: number;
}

/** Asks of a measure, and of the subject that it is carried out for. */
export type SaidOf = (measure: string, subject: string) => SaidAlready | undefined;

/** A rule that looked at something, with the facts that refuse it: none, and it stands or is open. */
interface Asked {
  rule: Rule;
  facts: readonly Reason[];
}

/**
 * What the facts of a model say for measures. They are those of the subject, and as a measure of a boundary serves what
 * is inside it (docs/decisions/0001), those of the boundaries around it, and those of what is inside. A rule that looks
 * at several flows or elements counts as answered where facts refuse it for each. Works out only what it is asked.
 */
export function saidAlready(model: ThreatModel, knowledge: Knowledge): SaidOf {
  const setting = settingOf(model, knowledge);
  const { turning, speaking } = factsOfRules(knowledge);
  const candidates = memo((entry: Entry) =>
    candidatesAt(entry, setting).filter(({ rule }) => turning.has(rule)),
  );
  const ask = (candidate: Candidate): Asked[] => {
    const { rule, focus } = candidate;
    if (standing(rule, focus, setting) !== no) return [{ rule, facts: [] }];
    const { reasons, isCovered } = refutation(candidate, setting);
    const facts = reasons.filter(
      (reason) => !isCovered && speaking.get(rule)?.facts.has(reason.fact) && protects(reason, knowledge),
    );
    // What isn't so, or is covered by something worse, for another reason says nothing of a measure.
    return facts.length === 0 ? [] : [{ rule, facts }];
  };
  const about = (entry: Entry, from: Entry) =>
    candidates(from)
      .filter(({ involved }) => involved[0] === entry)
      .flatMap(ask);
  const ofItself = memo((entry: Entry) => about(entry, entry));
  const ofItsFlows = memo((entry: Entry) =>
    entry.type === 'boundary' ? entry.passing.value.flatMap(({ flow }) => about(entry, flow)) : [],
  );
  return (measure, subject) => {
    const entry = setting.index.get(subject);
    if (entry === undefined) return undefined;
    const names = ({ rule }: Asked) => speaking.get(rule)?.measure === measure;
    // Whatever stands of the subject itself and asks for the measure speaks against it, what it names first or not.
    const own = [...ofItself(entry), ...ofItsFlows(entry)].filter(
      (asked) => names(asked) || (asked.facts.length === 0 && asked.rule.mitigations.includes(measure)),
    );
    const layers = [own, ...around(entry).map(ofItself), inside(entry).flatMap(ofItself)];
    const rules = layers.flatMap((layer, at) => byRule(at === 0 ? layer : layer.filter(names)));
    const answered = rules.filter((group) => group.every(({ facts }) => facts.length > 0));
    const facts = distinct(answered.flatMap((group) => group.flatMap((one) => one.facts)));
    return facts.length === 0 ? undefined : { facts, answered: answered.length, rules: rules.length };
  };
}

/** The boundaries that a measure for something may be carried out for. */
function around(entry: Entry): readonly Entry[] {
  if (entry.type !== 'flow') return entry.around.value;
  const target = entry.target?.around.value ?? [];
  return (entry.source?.around.value ?? []).filter((boundary) => target.includes(boundary));
}

const inside = (entry: Entry): readonly Entry[] =>
  entry.type === 'boundary' ? [...entry.elements.value, ...entry.boundaries.value] : [];

function byRule(asked: readonly Asked[]): Asked[][] {
  const groups = new Map<Rule, Asked[]>();
  for (const one of asked) groups.set(one.rule, [...(groups.get(one.rule) ?? []), one]);
  return [...groups.values()];
}

function distinct(reasons: readonly Reason[]): Reason[] {
  const seen = new Map(reasons.map((reason) => [`${reason.subject}\n${reason.fact}`, reason]));
  return [...seen.values()];
}
