import { useReactFlow } from '@xyflow/react';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import type { Point } from '../../../../shared/model/geometry';
import { t } from '../../../language/words';
import { startRenaming } from '../../../state/naming';
import { focusSubject } from '../../../state/surfaces';
import styles from './bends.module.css';
import { dragGrip } from './drag-grip';
import type { Grip, GripLine } from './grips';
import { keyOf, useHeldLine } from './held-line';
import { deleteBend, nudgeGrip } from './nudge-grip';

const arrows: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const shapes = { end: styles.end, bend: styles.bend, segment: styles.segment } as const;

/** One grip of a line: dragged, or moved by the arrows; a bend goes by Delete or a double click. */
export function LineGrip({
  flow,
  name,
  grip,
  line,
  zoom,
}: {
  flow: string;
  name: string;
  grip: Grip;
  line: GripLine;
  zoom: number;
}) {
  const { screenToFlowPosition } = useReactFlow();
  const button = useRef<HTMLButtonElement>(null);
  const isWanted = useHeldLine(({ wanted }) => wanted === keyOf(grip));
  useEffect(() => {
    if (!isWanted) return;
    button.current?.focus({ preventScroll: true });
    useHeldLine.getState().want(null);
  }, [isWanted]);
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    button.current?.focus({ preventScroll: true });
    const toPoint = (screen: Point) => screenToFlowPosition(screen, { snapToGrid: false });
    dragGrip({ flow, grip, line, zoom, toPoint, start: { x: event.clientX, y: event.clientY } });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = arrows[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (arrow) nudgeGrip(flow, grip, line, arrow, event.shiftKey ? 1 : 8);
    else if (grip.kind === 'bend' && (event.key === 'Delete' || event.key === 'Backspace'))
      deleteBend(flow, grip.index, line);
    else if (event.key === 'Escape') focusSubject(flow);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const label =
    grip.kind === 'end'
      ? t(grip.index === 0 ? 'lines.gripSource' : 'lines.gripTarget', { name })
      : t(grip.kind === 'bend' ? 'lines.gripBend' : 'lines.gripSegment', { name, number: grip.index + 1 });
  return (
    <button
      ref={button}
      type="button"
      // Where a flow ends is chosen in the inspector, by keys.
      tabIndex={grip.kind === 'end' ? -1 : 0}
      aria-label={label}
      title={grip.kind === 'bend' ? t('lines.gripBendHint') : t('lines.gripHint')}
      data-grip={keyOf(grip)}
      className={`${styles.grip} ${shapes[grip.kind]} nodrag nopan`}
      style={{
        transform: `translate(-50%, -50%) translate(${grip.at.x}px, ${grip.at.y}px) scale(${1 / zoom})`,
      }}
      onPointerDown={onPointerDown}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => {
        event.stopPropagation();
        if (grip.kind === 'bend') deleteBend(flow, grip.index, line);
        // The first click on a line, or on its label, brings this up where the second one comes.
        else startRenaming(flow);
      }}
      onKeyDown={onKeyDown}
    />
  );
}
