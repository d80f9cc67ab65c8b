import { BaseEdge, EdgeLabelRenderer, type EdgeProps, useInternalNode } from '@xyflow/react';
import { memo } from 'react';
import { useView } from '../../state/view';
import { Name } from '../../ui/name';
import { ThreatBadge } from './badge';
import { isOnWay, useBentLine } from './bends/use-bent-line';
import styles from './diagram.module.css';
import { holds } from './lead-flows';
import { useLooks } from './light/looks';
import { lineInHand } from './line-in-hand';
import { NameInPlace } from './name-in-place';
import { rectangleOf } from './node-rectangle';
import type { FlowEdge as Edge } from './project';

/** A flow from border to border; flows between the same two keep apart. */
export const FlowEdge = memo(function FlowEdge({ id, source, target, selected, data }: EdgeProps<Edge>) {
  const from = rectangleOf(useInternalNode(source));
  const to = rectangleOf(useInternalNode(target));
  const isRenaming = useView((state) => state.renaming === id);
  const looks = useLooks(id, data?.badge);
  const bent = useBentLine(id, data?.line.bends, data?.way, from, to);
  if (from === undefined || to === undefined || data === undefined) return null;
  const { flow, badge, way, label, lane } = data;
  const isLed =
    way !== undefined && holds(way, from, to) && (bent === undefined || isOnWay(bent.points, way));
  const inHand = bent ?? (isLed ? undefined : lineInHand(from, to, lane, way));
  const path = inHand?.path ?? way?.path ?? '';
  const place = isLed ? label : undefined;
  const middle = place?.middle ?? inHand?.middle ?? { x: 0, y: 0 };
  const isCrowded = isLed && way.manner === 'curve' && place === undefined && !selected;
  const hasLabel = isRenaming || (!isCrowded && (flow.name !== '' || badge !== undefined));
  return (
    <>
      <BaseEdge
        {...looks}
        id={id}
        path={path}
        interactionWidth={18}
        markerEnd={selected ? 'url(#flow-arrow-selected)' : 'url(#flow-arrow)'}
        className={`${styles.flow} ${selected ? styles.flowSelected : ''} ${flow.outOfScope ? styles.outOfScope : ''}`}
      />
      {hasLabel && (
        <EdgeLabelRenderer>
          <div
            className={`${styles.flowLabel} nodrag nopan`}
            style={{ transform: `translate(-50%, -50%) translate(${middle.x}px, ${middle.y}px)` }}
          >
            {isRenaming ? (
              <NameInPlace id={id} name={flow.name} />
            ) : (
              flow.name !== '' && (
                <span
                  data-lines={place?.lines ?? 1}
                  style={place && { maxWidth: place.width, WebkitLineClamp: place.lines }}
                >
                  <Name>{flow.name}</Name>
                </span>
              )
            )}
            <ThreatBadge badge={badge} />
          </div>
        </EdgeLabelRenderer>
      )}
    </>
  );
});
