import { phrase } from '../../language/phrase';
import type { ThreatModel } from '../../model/threat-model';
import type { Edit } from '../edit';

/**
 * Takes over what another program did to a file, as one step.
 * @param before the model as it is
 * @param merged what `mergeModels` made of it: what is the same in both is the same object
 */
export function takeOver(before: ThreatModel, merged: ThreatModel, file: string): Edit {
  return {
    label: phrase('edits.takeOver', { name: file }),
    recipe: (model) => become(model, before, merged, 2),
  };
}

/** Changes only what differs, thing by thing, so that whoever watches one of them sees it change alone. */
function become(draft: object, before: object, after: object, depth: number): void {
  const now = draft as Record<string, unknown>;
  const old = new Map(Object.entries(before));
  const next = new Map(Object.entries(after));
  for (const key of old.keys()) if (!next.has(key)) delete now[key];
  for (const [key, value] of next) {
    const known = old.get(key);
    if (known === value) continue;
    if (depth > 1 && isMap(known) && isMap(value)) become(now[key] as object, known, value, depth - 1);
    else now[key] = value;
  }
}

const isMap = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
