import { BaseEdge, type EdgeProps, useInternalNode } from '@xyflow/react';
import { memo } from 'react';
import type { Point } from '../../../../shared/model/geometry';
import { useView } from '../../../state/view';
import { useBentLine } from '../bends/use-bent-line';
import styles from '../diagram.module.css';
import { useLooks } from '../light/looks';
import { rectangleOf } from '../nodes/node-rectangle';
import type { FlowEdge as Edge } from '../projection/project';
import { OnDiagram } from '../view/on-diagram';
import { FlowLabel, hasLabel } from './flow-label';
import { lineOf } from './flow-line';
import { usePointedThing } from './pointed-flow';

/** A flow from border to border; flows between the same two keep apart. */
export const FlowEdge = memo(function FlowEdge({ id, source, target, selected, data }: EdgeProps<Edge>) {
  const from = rectangleOf(useInternalNode(source));
  const to = rectangleOf(useInternalNode(target));
  const isRenaming = useView((state) => state.renaming === id);
  const isPointed = usePointedThing((state) => state.id === id);
  const looks = useLooks(id, data?.badge);
  const bent = useBentLine(id, data?.line.bends, data?.way, from, to);
  if (from === undefined || to === undefined || data === undefined) return null;
  const line = lineOf(data, from, to, bent);
  const hasWords = hasLabel(data, line, selected);
  const leader = line.place?.leader;
  return (
    <>
      <BaseEdge
        {...looks}
        id={id}
        path={line.path}
        interactionWidth={18}
        markerEnd={selected ? 'url(#flow-arrow-selected)' : 'url(#flow-arrow)'}
        className={`${styles.flow} ${isPointed ? styles.flowPointed : ''} ${selected ? styles.flowSelected : ''} ${data.flow.outOfScope ? styles.outOfScope : ''}`}
      />
      {hasWords && leader && <path className={styles.leader} d={pathOf(leader)} />}
      {(hasWords || isRenaming) && (
        <OnDiagram layer="labels">
          <FlowLabel
            id={id}
            data={data}
            line={line}
            isRenaming={isRenaming}
            standsOut={selected === true || isPointed}
          />
        </OnDiagram>
      )}
    </>
  );
});

const pathOf = ([from, to]: readonly [Point, Point]) => `M${from.x},${from.y} L${to.x},${to.y}`;
