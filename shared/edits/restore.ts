import { phrase } from '../language/phrase';
import type { ThreatModel } from '../model/threat-model';
import type { Edit } from './edit';

/**
 * Makes a model what it was at another time, as one step that can be undone like any.
 * @param name what that time is called
 */
export function restore(earlier: ThreatModel, name: string): Edit {
  return {
    label: phrase('edits.restore', { name }),
    recipe: (model) => {
      const draft = model as Record<string, unknown>;
      for (const key of Object.keys(draft)) if (!Object.hasOwn(earlier, key)) delete draft[key];
      Object.assign(draft, earlier);
    },
  };
}
