import type { Edit, Label } from './edit';

/** Several edits as one act of a person, one step to undo. */
export const together = (label: Label, ...edits: readonly Edit[]): Edit => ({
  label,
  recipe: (model) => {
    for (const { recipe } of edits) recipe(model);
  },
});
