import { type LabelPlace, labelFlows } from './label-flows';
import { type Layout, type Led, leadFlows, type Way } from './lead-flows';

/** What lines are asked for: where things lie, and what stands on the flows between them. */
export interface LinesWanted {
  layout: Layout;
  spoken: readonly { id: string; name: string; hasBadge: boolean }[];
}

/** The lines and labels of a diagram's flows. */
export interface Lines {
  ways: ReadonlyMap<string, Way>;
  labels: ReadonlyMap<string, LabelPlace>;
}

/** Leads lines and places labels, and remembers, so that the next time only what has to be is done again. */
export function lineDrawer(): (wanted: LinesWanted) => Lines {
  let before: Led | undefined;
  return ({ layout, spoken }) => {
    const ways = leadFlows(layout, before);
    before = { layout, ways };
    return { ways, labels: labelFlows(layout, ways, spoken) };
  };
}
