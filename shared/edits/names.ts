import { type MessageKey, type Phrase, phrase } from '../language/phrase';
import { noteTitle } from '../model/notes';
import type { ThreatModel } from '../model/threat-model';

/** What something is called in the name of an edit: a flow without a name by its ends, a note by its first line. */
export function nameIn(model: ThreatModel, id: string): string {
  const flow = model.flows[id];
  if (flow) return flow.name || `${nameIn(model, flow.source)} → ${nameIn(model, flow.target)}`;
  const element = model.elements[id];
  if (element) return element.name || element.stencil;
  const boundary = model.boundaries[id];
  if (boundary) return boundary.name || boundary.kind;
  const note = Object.values(model.diagrams).find(({ notes }) => notes?.[id])?.notes?.[id];
  return (note && noteTitle(note)) || id;
}

/**
 * What several things are called: `Web shop`, `Web shop and etcd`, `Web shop and 2 more`. Flows come last.
 * @param besides how many there are that aren't among these
 * @param form `of` where the language says what these are of, or by, or with: German has another ending there
 */
export function nameOfAll(
  model: ThreatModel,
  ids: readonly string[],
  { besides = 0, form = 'all' }: { besides?: number; form?: 'all' | 'of' } = {},
): string | Phrase {
  const isFlow = (id: string) => model.flows[id] !== undefined;
  const [one, other] = [...ids.filter((id) => !isFlow(id)), ...ids.filter(isFlow)];
  const count = ids.length + besides;
  const name = one === undefined ? '' : nameIn(model, one);
  if (count < 2) return name;
  if (count === 2 && other !== undefined)
    return phrase('edits.both', { first: name, second: nameIn(model, other) });
  return phrase(form === 'of' ? 'edits.andMoreOf' : 'edits.andMore', { name, count: count - 1 });
}

/** The name of an edit of one thing or of several: `Move Web shop`, `Move Web shop and 2 more`. */
export const labelOfSeveral =
  (key: MessageKey, ids: readonly string[], form: 'all' | 'of' = 'all') =>
  (model: ThreatModel): Phrase =>
    phrase(key, { name: nameOfAll(model, ids, { form }) });

/** The name of an edit of one thing: `Reverse Web → Db`. */
export const labelOfOne =
  (key: MessageKey, id: string) =>
  (model: ThreatModel): Phrase =>
    phrase(key, { name: nameIn(model, id) });

/** The subject that a threat's key names: `rule/subject`, `rule/flow@boundary`, `rule/boundary:inward`. */
export function subjectOfKey(model: ThreatModel, key: string): string {
  const [subject = ''] = key.slice(key.indexOf('/') + 1).split('@');
  const isKnown = model.elements[subject] ?? model.flows[subject] ?? model.boundaries[subject];
  return isKnown ? subject : subject.replace(/:[^:]*$/, '');
}
