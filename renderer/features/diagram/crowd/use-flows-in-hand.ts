import { useMemo } from 'react';
import { useView } from '../../../state/view';
import type { FlowEdge } from '../projection/project';
import { useSameList } from '../projection/use-same-list';
import { useCrowd } from './crowd';
import { flowsInHand } from './flows-in-hand';

/** The flows that React Flow is to know of: all, or on a crowded canvas those that people have to do with now. */
export function useFlowsInHand(flows: readonly FlowEdge[], selected: ReadonlySet<string>): FlowEdge[] {
  const pointed = useCrowd((state) => state.pointed);
  const focused = useCrowd((state) => state.focused);
  const renaming = useView((state) => state.renaming);
  return useSameList(
    useMemo(
      () => flowsInHand(flows, { selected, pointed, focused, renaming }),
      [flows, selected, pointed, focused, renaming],
    ),
  ) as FlowEdge[];
}
