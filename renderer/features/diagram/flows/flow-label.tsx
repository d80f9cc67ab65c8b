import { Fragment } from 'react';
import { Name } from '../../../ui/name';
import { ThreatBadge } from '../../../ui/threat-badge';
import styles from '../diagram.module.css';
import { NameInPlace } from '../nodes/name-in-place';
import type { FlowData } from '../projection/project';
import type { FlowLine } from './flow-line';

/** Whether something is to be said on the line of a flow: where no room is left, only of what is selected. */
export const hasLabel = (
  { flow, badge }: Pick<FlowData, 'flow' | 'badge'>,
  { isCrowded }: FlowLine,
  isSelected = false,
): boolean => (flow.name !== '' || badge !== undefined) && (isSelected || !isCrowded);

/** The name of a flow and its threats, on its line. */
export function FlowLabel({
  id,
  data: { flow, badge },
  line: { middle, place },
  isRenaming = false,
}: {
  id: string;
  data: FlowData;
  line: FlowLine;
  isRenaming?: boolean;
}) {
  return (
    <div
      className={`${styles.flowLabel} nodrag nopan`}
      style={{ transform: `translate(-50%, -50%) translate(${middle.x}px, ${middle.y}px)` }}
    >
      {isRenaming ? (
        <NameInPlace id={id} name={flow.name} />
      ) : (
        flow.name !== '' && (
          <span
            data-lines={place?.lines.length ?? 1}
            style={place && { maxWidth: place.width, WebkitLineClamp: place.lines.length }}
          >
            {(place?.lines ?? [flow.name]).map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the order
              <Fragment key={index}>
                {index > 0 && '\n'}
                <Name>{line}</Name>
              </Fragment>
            ))}
          </span>
        )
      )}
      <ThreatBadge badge={badge} />
    </div>
  );
}
