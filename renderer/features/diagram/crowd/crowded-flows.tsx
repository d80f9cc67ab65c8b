import { useStore, useStoreApi } from '@xyflow/react';
import { useMemo, useState } from 'react';
import type { FlowEdge } from '../projection/project';
import { OnDiagram } from '../view/on-diagram';
import { FarPicture } from './far-picture';
import { manyFlows } from './flows-in-hand';
import { NearPicture } from './near-picture';
import { createPictureLines } from './picture-lines';
import { usePointedFlow } from './use-pointed-flow';
import { useSeen } from './use-seen';

interface Flows {
  flows: readonly FlowEdge[];
  /** Those that React Flow draws. */
  inHand: readonly FlowEdge[];
}

/**
 * The flows of a crowded canvas: a picture, of which what is pointed at becomes a thing. React Flow asks each of its
 * flows several things in every frame of every move, and each is a layer of its own.
 */
export function CrowdedFlows({ flows, inHand }: Flows) {
  return flows.length > manyFlows ? <Crowded flows={flows} inHand={inHand} /> : null;
}

function Crowded({ flows, inHand }: Flows) {
  const store = useStoreApi();
  // What lies where is in React Flow's look-up; this tells when it changed.
  const nodes = useStore((state) => state.nodes);
  const [linesOf] = useState(createPictureLines);
  const taken = useMemo(() => new Set(inHand), [inHand]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: nodes stand for the look-up
  const bundles = useMemo(
    () => linesOf(flows, taken, store.getState().nodeLookup),
    [linesOf, flows, taken, nodes, store],
  );
  usePointedFlow(bundles);
  const seen = useSeen();
  return (
    <OnDiagram>
      {seen === null ? <FarPicture bundles={bundles} /> : <NearPicture bundles={bundles} seen={seen} />}
    </OnDiagram>
  );
}
