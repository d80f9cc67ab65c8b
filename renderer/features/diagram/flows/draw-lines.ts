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
  /** They are those of a picture or report; if not, drawing them anew gives those. */
  isAnew: boolean;
}

/** Milliseconds for which nothing more is wanted before lines are drawn anew. */
export const rest = 250;

export interface LineDrawer {
  /** At once: only what has to be is led again, so that the rest stays where people see it. */
  draw(wanted: LinesWanted): Lines;
  /** As a picture has them, whatever was drawn before. */
  drawAnew(wanted: LinesWanted): Lines;
}

/** Leads lines and places labels, and remembers what it drew last. */
export function lineDrawer(): LineDrawer {
  let before: Led | undefined;
  const from = ({ layout, spoken }: LinesWanted, kept: Led | undefined): Lines => {
    before = leadFlows(layout, kept);
    const { ways, isAnew } = before;
    return { ways, labels: labelFlows(layout, ways, spoken), isAnew };
  };
  return { draw: (wanted) => from(wanted, before), drawAnew: (wanted) => from(wanted, undefined) };
}
