/**
 * What a copy is of, told by its name alone: `model.<id>.<number of the writing>` or `revision.<model>.<id>`. A start
 * compares names, and opens only what the database lacks.
 */
export type CopyName =
  | { of: 'model'; model: string; seq: number }
  | { of: 'revision'; model: string; revision: string };

const id = '[\\da-z-]{1,64}';
const modelName = new RegExp(`^model\\.(${id})\\.(\\d{1,15})$`);
const revisionName = new RegExp(`^revision\\.(${id})\\.(${id})$`);
const wholeId = new RegExp(`^${id}$`);

/** Whether an id can be in a copy's name. Those that the app gives can. */
export const isCopyable = (model: string): boolean => wholeId.test(model);

export const nameOf = (copy: CopyName): string =>
  copy.of === 'model' ? `model.${copy.model}.${copy.seq}` : `revision.${copy.model}.${copy.revision}`;

/** Undefined where the name is none of ours. */
export function readName(name: string): CopyName | undefined {
  const [, model, seq] = modelName.exec(name) ?? [];
  if (model !== undefined) return { of: 'model', model, seq: Number(seq) };
  const [, of, revision] = revisionName.exec(name) ?? [];
  return of === undefined || revision === undefined ? undefined : { of: 'revision', model: of, revision };
}
