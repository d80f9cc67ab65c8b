import type { Placement } from '../model/threat-model';
import { arrange } from './arrange';
import { bringNotes } from './bring-notes';
import type { Edit, Label } from './edit';
import { roomMakerOnly } from './make-room';
import { diagramOf } from './subjects';
import { loosenWays } from './ways';

/**
 * Takes over the places that automatic layout found; notes go with their boundaries. A flow whose ends went different
 * ways loses its bends.
 * @param makesRoom what wasn't laid out gives way to boundaries that grew
 */
export function layOut(
  diagram: string,
  placements: Readonly<Record<string, Placement>>,
  label: Label,
  { makesRoom = false }: { makesRoom?: boolean } = {},
): Edit {
  const arranged = arrange(diagram, placements, label);
  return {
    ...arranged,
    recipe: (model) => {
      const shown = diagramOf(model, diagram);
      const loosen = loosenWays(model, shown);
      const bring = bringNotes(model, shown);
      const makeRoom = makesRoom ? roomMakerOnly(model, shown) : () => {};
      arranged.recipe(model);
      bring();
      makeRoom();
      loosen();
    },
  };
}
