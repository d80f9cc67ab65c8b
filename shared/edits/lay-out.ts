import type { Placement } from '../model/threat-model';
import { arrange } from './arrange';
import { bringNotes } from './bring-notes';
import type { Edit, Label } from './edit';
import { diagramOf } from './subjects';
import { loosenWays } from './ways';

/** Takes over the places that automatic layout found; notes go with their boundaries. A flow whose ends went different ways loses its bends. */
export function layOut(diagram: string, placements: Readonly<Record<string, Placement>>, label: Label): Edit {
  const arranged = arrange(diagram, placements, label);
  return {
    ...arranged,
    recipe: (model) => {
      const loosen = loosenWays(model, diagramOf(model, diagram));
      const bring = bringNotes(model, diagramOf(model, diagram));
      arranged.recipe(model);
      bring();
      loosen();
    },
  };
}
