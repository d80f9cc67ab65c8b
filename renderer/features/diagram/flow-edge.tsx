import {
  BaseEdge,
  EdgeLabelRenderer,
  type EdgeProps,
  type InternalNode,
  useInternalNode,
} from '@xyflow/react';
import { memo } from 'react';
import type { Rectangle } from '../../../shared/model/geometry';
import { useView } from '../../state/view';
import { Name } from '../../ui/name';
import { ThreatBadge } from './badge';
import styles from './diagram.module.css';
import { holds } from './lead-flows';
import { useLooks } from './light/looks';
import { lineInHand } from './line-in-hand';
import { NameInPlace } from './name-in-place';
import type { FlowEdge as Edge } from './project';

function rectangleOf(node: InternalNode | undefined): Rectangle | undefined {
  if (node === undefined) return undefined;
  const { x, y } = node.internals.positionAbsolute;
  return {
    x,
    y,
    width: node.measured.width ?? node.width ?? 0,
    height: node.measured.height ?? node.height ?? 0,
  };
}

/** A flow from border to border; flows between the same two keep apart. */
export const FlowEdge = memo(function FlowEdge({ id, source, target, selected, data }: EdgeProps<Edge>) {
  const from = rectangleOf(useInternalNode(source));
  const to = rectangleOf(useInternalNode(target));
  const isRenaming = useView((state) => state.renaming === id);
  const looks = useLooks(id, data?.badge);
  if (from === undefined || to === undefined || data === undefined) return null;
  const { flow, badge, way, label, lane } = data;
  const isLed = way !== undefined && holds(way, from, to);
  const inHand = isLed ? undefined : lineInHand(from, to, lane, way);
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
