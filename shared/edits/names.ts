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

type Named = `edits.${'collapse' | 'expand' | 'move' | 'resize' | 'reverse' | 'straighten'}`;

/** The name of an edit of one thing or of several: `Move Web shop`, `Move 3 things`. */
export const labelOfSeveral =
  (one: Named, ids: readonly string[]) =>
  (model: ThreatModel): Phrase => {
    const [first, ...others] = ids;
    return first !== undefined && others.length === 0
      ? phrase(one, { name: nameIn(model, first) })
      : phrase(`${one}Many`, { count: ids.length });
  };

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
