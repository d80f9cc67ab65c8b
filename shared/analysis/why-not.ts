import type { Knowledge } from '../knowledge/knowledge';
import type { Rule } from '../knowledge/pack';
import type { ThreatModel } from '../model/threat-model';
import { refutation } from './analyse';
import type { Refutation } from './analysis';
import { type Candidate, candidatesOf } from './candidates';
import { no, type Setting } from './kleene';
import { indexModel } from './model-index';
import { standing } from './verdict';

/** A rule that looks at a subject and doesn't stand. */
export interface Refusal extends Refutation {
  /** What the threat's key would be. */
  key: string;
  rule: Rule;
}

/** The rules that look at a subject and don't stand, each with what switched it off, in the rules' own order. */
export function whyNot(model: ThreatModel, knowledge: Knowledge, subject: string): Refusal[] {
  return [...refusalsOf(model, knowledge, ({ subjects }) => subjects.some(({ id }) => id === subject))];
}

/** The same of every subject of a model, one after the other. */
export function whyNotAnywhere(model: ThreatModel, knowledge: Knowledge): Iterable<Refusal> {
  return refusalsOf(model, knowledge, () => true);
}

function* refusalsOf(
  model: ThreatModel,
  knowledge: Knowledge,
  isWanted: (candidate: Candidate) => boolean,
): Generator<Refusal> {
  const setting: Setting = { index: indexModel(model), knowledge };
  for (const candidate of candidatesOf(setting)) {
    const { key, rule, focus } = candidate;
    if (!isWanted(candidate) || standing(rule, focus, setting) !== no) continue;
    yield { key, rule, ...refutation(candidate, setting) };
  }
}
