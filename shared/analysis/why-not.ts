import type { Knowledge } from '../knowledge/knowledge';
import type { Rule } from '../knowledge/pack';
import type { ThreatModel } from '../model/threat-model';
import type { Refutation } from './analysis';
import { refutation } from './answer';
import { type Candidate, candidatesAt, candidatesOf } from './candidates';
import { no, type Setting } from './kleene';
import type { Entry } from './model-index/entry';
import { settingOf } from './model-index/model-index';
import { standing } from './verdict';

/** A rule that looks at a subject and doesn't stand. */
export interface Refusal extends Refutation {
  /** What the threat's key would be. */
  key: string;
  rule: Rule;
}

/** The rules that look at a subject and don't stand, each with what switched it off, in the rules' own order. */
export function whyNot(model: ThreatModel, knowledge: Knowledge, subject: string): Refusal[] {
  const setting = settingOf(model, knowledge);
  const entry = setting.index.get(subject);
  if (entry === undefined) return [];
  const candidates = lookingAt(entry).flatMap((from) => candidatesAt(from, setting));
  return refusalsOf(
    candidates.filter(({ involved }) => involved.includes(entry)),
    setting,
  );
}

/** The same of every subject of a model, one after the other. */
export function whyNotAnywhere(model: ThreatModel, knowledge: Knowledge): Refusal[] {
  const setting = settingOf(model, knowledge);
  return refusalsOf([...candidatesOf(setting)], setting);
}

/** Where rules look from that may look at something, in the order of the model: a crossing is about two. */
function lookingAt(entry: Entry): Entry[] {
  const crossing =
    entry.type === 'flow'
      ? entry.crossed.value.map(({ boundary }) => boundary)
      : entry.type === 'boundary'
        ? entry.passing.value.map(({ flow }) => flow)
        : [];
  return [...new Set<Entry>([entry, ...crossing])].sort((a, b) => a.position - b.position);
}

function refusalsOf(candidates: readonly Candidate[], setting: Setting): Refusal[] {
  return candidates
    .filter(({ rule, focus }) => standing(rule, focus, setting) === no)
    .map((candidate) => ({
      key: candidate.key,
      rule: candidate.rule,
      ...refutation(candidate, setting),
    }));
}
