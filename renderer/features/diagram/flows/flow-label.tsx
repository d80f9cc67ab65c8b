import { Fragment } from 'react';
import type { Point } from '../../../../shared/model/geometry';
import { Name } from '../../../ui/name';
import { ThreatBadge } from '../../../ui/threat-badge';
import styles from '../diagram.module.css';
import { NameInPlace } from '../nodes/name-in-place';
import type { FlowData } from '../projection/project';
import type { FlowLine } from './flow-line';
import type { LabelPlace } from './label-flows';

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
  standsOut = false,
}: {
  id: string;
  data: FlowData;
  line: FlowLine;
  isRenaming?: boolean;
  /** It is selected, or pointed at: it and its line. */
  standsOut?: boolean;
}) {
  return (
    <div
      className={`${styles.flowLabel} ${standsOut ? styles.flowLabelOut : ''} nodrag nopan`}
      data-subject={id}
      style={{ transform: placedAt(middle, isRenaming ? undefined : place) }}
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

/** How much of itself a label lies before the point that it is put at, and how much of its room that point lies off the middle. */
const anchors = { start: [0, -0.5], middle: [50, 0], end: [100, 0.5] } as const;

function placedAt({ x, y }: Point, place: LabelPlace | undefined): string {
  const [before, off] = anchors[place?.anchor ?? 'middle'];
  return `translate(-${before}%, -50%) translate(${x + off * (place?.room ?? 0)}px, ${y}px)`;
}
