import type { FlowEdge } from '../projection/project';

/** Above so many flows all but a few are drawn as one picture. */
export const manyFlows = 400;
/** So many flows, and no more, are taken out of the picture for one reason. */
const handful = 80;

/** What people have to do with just now. */
export interface Attention {
  /** Nodes and flows that are selected. */
  selected: ReadonlySet<string>;
  /** The flow that is pointed at. */
  pointed: string | null;
  /** The flow that has the focus. */
  focused: string | null;
  /** The flow whose name is being typed. */
  renaming: string | null;
}

/**
 * The flows that are things on the canvas, with a label and a place for the focus, while the rest is a picture: all
 * of them where there are few; else those that are selected, pointed at, focused or named, and
 * those of what is selected.
 */
export function flowsInHand(
  flows: readonly FlowEdge[],
  { selected, pointed, focused, renaming }: Attention,
): readonly FlowEdge[] {
  if (flows.length <= manyFlows) return flows;
  const own = flows.filter(({ id }) => selected.has(id));
  const joined = flows.filter(({ source, target }) => selected.has(source) || selected.has(target));
  const found = new Set([
    ...(own.length <= handful ? own : []),
    ...(joined.length <= handful ? joined : []),
    ...flows.filter(({ id }) => [pointed, focused, renaming].includes(id)),
  ]);
  return flows.filter((flow) => found.has(flow));
}
