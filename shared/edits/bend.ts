import { phrase } from '../language/phrase';
import type { Point } from '../model/geometry';
import { type Edit, EditRefused } from './edit';
import { labelOfOne, labelOfSeveral } from './names';
import { diagramOf } from './subjects';

/** As many points as a flow is led through at most. */
export const mostBends = 100;

/** Leads a flow through these points of a diagram, from its source to its target; through none: as it would go by itself. */
export function bendFlow(diagram: string, id: string, points: readonly Point[], mergeKey?: string): Edit {
  return {
    label: labelOfOne('edits.bend', id),
    ...(mergeKey !== undefined && { mergeKey }),
    recipe: (model) => {
      const shown = diagramOf(model, diagram);
      if (model.flows[id] === undefined) throw new EditRefused(phrase('edits.refusedFlowGone'));
      if (points.length > mostBends)
        throw new EditRefused(phrase('edits.refusedBends', { count: mostBends }));
      const ways = { ...shown.ways };
      delete ways[id];
      if (points.length > 0)
        ways[id] = { points: points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) })) };
      if (Object.keys(ways).length > 0) shown.ways = ways;
      else delete shown.ways;
    },
  };
}

/** Lets flows of a diagram go as they would by themselves. */
export function straightenFlows(diagram: string, ids: readonly string[]): Edit {
  return {
    label: labelOfSeveral('edits.straighten', ids),
    recipe: (model) => {
      const shown = diagramOf(model, diagram);
      for (const id of ids) delete shown.ways?.[id];
      if (Object.keys(shown.ways ?? {}).length === 0) delete shown.ways;
    },
  };
}
