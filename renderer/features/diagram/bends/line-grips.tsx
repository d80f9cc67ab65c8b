import { useInternalNode, useStore } from '@xyflow/react';
import { useEffect } from 'react';
import { useIsReadOnly, useOpenDocument } from '../../../state/document';
import { shownOn } from '../../../state/shown';
import { nameOf } from '../../../state/subject-index';
import { useView } from '../../../state/view';
import { holds } from '../flows/lead-flows';
import { rectangleOf } from '../nodes/node-rectangle';
import type { FlowEdge } from '../projection/project';
import { OnDiagram } from '../view/on-diagram';
import { cornersOf, type GripLine, gripsOf } from './grips';
import { keyOf } from './held-line';
import { LineGrip } from './line-grip';
import { tellGrips } from './shown-grips';
import { offerLine } from './shown-line';
import { useBentLine } from './use-bent-line';

/** The places by which the selected flow is bent and led to other elements. */
export function LineGrips() {
  const isReadOnly = useIsReadOnly();
  const model = useOpenDocument(({ history }) => history.present);
  const diagram = useView((state) => state.diagram);
  const [id = '', ...others] = useView((state) => state.selection);
  const flow = model.flows[id];
  const line = shownOn(model, diagram).lines.get(id);
  // A line that ends at a collapsed boundary is led anew when that is opened.
  const isWhole = flow !== undefined && line?.source === flow.source && line.target === flow.target;
  if (isReadOnly || others.length > 0 || !isWhole) return null;
  return <Grips key={id} id={id} source={flow.source} target={flow.target} name={nameOf(model, id)} />;
}

interface Ends {
  id: string;
  source: string;
  target: string;
}

function Grips({ id, source, target, name }: Ends & { name: string }) {
  const zoom = useStore((state) => state.transform[2]);
  const line = useGripLine({ id, source, target });
  useEffect(() => line && offerLine(id, cornersOf(line)), [id, line]);
  const grips = line === undefined ? [] : gripsOf(line, zoom);
  useEffect(() => tellGrips(id, grips));
  useEffect(() => () => tellGrips(null, []), []);
  if (line === undefined) return null;
  const corners = cornersOf(line);
  return (
    <OnDiagram>
      {grips.map((grip) => (
        <LineGrip key={keyOf(grip)} flow={id} name={name} grip={grip} line={corners} zoom={zoom} />
      ))}
    </OnDiagram>
  );
}

/** The line of a flow as it is drawn now; undefined while it is being led. */
function useGripLine({ id, source, target }: Ends): GripLine | undefined {
  const edge = useStore((state) => state.edgeLookup.get(id) as FlowEdge | undefined);
  const from = rectangleOf(useInternalNode(source));
  const to = rectangleOf(useInternalNode(target));
  const way = edge?.data?.way;
  const bent = useBentLine(id, edge?.data?.line.bends, way, from, to);
  if (from === undefined || to === undefined) return undefined;
  if (bent) return { points: bent.points, from, to, manner: 'bent' };
  if (way === undefined || !holds(way, from, to)) return undefined;
  return { points: way.points, from, to, manner: way.manner };
}
