import { z } from 'zod';
import { EntityId } from '../model/id';
import { noteTitle } from '../model/notes';
import { type FileProblem, readModel } from '../model/read-model';
import { visibleText } from '../model/visible-text';
import { writeModel } from '../model/write-model';
import { type Fragment, outermostOf } from './fragment';

/** What a clipboard or a drag calls the text of a fragment. */
export const fragmentMime = 'application/x-bulkhead-fragment+json';

/** What a fragment says of itself beside its model. */
const About = z.looseObject({
  diagram: EntityId,
  from: z.string().max(200),
  isCut: z.boolean(),
  homes: z.record(EntityId, EntityId),
});

export type ReadFragment = { ok: true; fragment: Fragment } | { ok: false; problem: FileProblem };

/** A fragment as text: the file of its model, and what else there is to know. */
export function writeFragment({ model, ...about }: Fragment): string {
  return writeModel({ ...model, fragment: about });
}

/** Reads the text of a fragment as the file of a model is read: whatever program wrote it. */
export function readFragment(text: string): ReadFragment {
  const read = readModel(text);
  if (!read.ok) return read;
  const { fragment: about, ...model } = read.model;
  const parsed = About.safeParse(about);
  if (!parsed.success || model.diagrams[parsed.data.diagram] === undefined)
    return {
      ok: false,
      problem: { message: 'Expected to be told where this was copied from', field: 'fragment' },
    };
  const { diagram, from, isCut, homes } = parsed.data;
  return { ok: true, fragment: { model, diagram, from, isCut, homes } };
}

/** The names in a fragment, a line each, for programs that know nothing of models. */
export function namesIn(fragment: Fragment): string {
  const { elements, boundaries, flows, diagrams } = fragment.model;
  const notes = diagrams[fragment.diagram]?.notes ?? {};
  const placed = outermostOf(fragment).flatMap((id) => boundaries[id] ?? elements[id] ?? []);
  const inner = [...Object.values(boundaries), ...Object.values(elements)].filter(
    (one) => !placed.includes(one),
  );
  const named = [...placed, ...inner, ...Object.values(flows)].map(({ name }) => name);
  const whole = Object.values(notes).map((note) => (named.length === 0 ? note.text : noteTitle(note)));
  return [...named, ...whole]
    .filter((name) => name.trim() !== '')
    .map(visibleText)
    .join('\n');
}
