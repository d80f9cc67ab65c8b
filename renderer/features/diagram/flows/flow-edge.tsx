import { BaseEdge, type EdgeProps, useInternalNode } from '@xyflow/react';
import { memo } from 'react';
import { useView } from '../../../state/view';
import { useBentLine } from '../bends/use-bent-line';
import styles from '../diagram.module.css';
import { useLooks } from '../light/looks';
import { rectangleOf } from '../nodes/node-rectangle';
import type { FlowEdge as Edge } from '../projection/project';
import { OnDiagram } from '../view/on-diagram';
import { FlowLabel, hasLabel } from './flow-label';
import { lineOf } from './flow-line';

/** A flow from border to border; flows between the same two keep apart. */
export const FlowEdge = memo(function FlowEdge({ id, source, target, selected, data }: EdgeProps<Edge>) {
  const from = rectangleOf(useInternalNode(source));
  const to = rectangleOf(useInternalNode(target));
  const isRenaming = useView((state) => state.renaming === id);
  const looks = useLooks(id, data?.badge);
  const bent = useBentLine(id, data?.line.bends, data?.way, from, to);
  if (from === undefined || to === undefined || data === undefined) return null;
  const line = lineOf(data, from, to, bent);
  return (
    <>
      <BaseEdge
        {...looks}
        id={id}
        path={line.path}
        interactionWidth={18}
        markerEnd={selected ? 'url(#flow-arrow-selected)' : 'url(#flow-arrow)'}
        className={`${styles.flow} ${selected ? styles.flowSelected : ''} ${data.flow.outOfScope ? styles.outOfScope : ''}`}
      />
      {(hasLabel(data, line, selected) || isRenaming) && (
        <OnDiagram layer="labels">
          <FlowLabel id={id} data={data} line={line} isRenaming={isRenaming} />
        </OnDiagram>
      )}
    </>
  );
});
