import { useStore } from '@xyflow/react';
import { OnDiagram } from '../view/on-diagram';
import { useGuides } from './guides-state';
import type { Guide } from './snap';
import styles from './snapping.module.css';

/** The thin lines that show what something in hand is level with, and equal gaps. */
export function SnapGuides() {
  const guides = useGuides((state) => state.guides);
  const zoom = useStore((state) => state.transform[2]);
  if (guides.length === 0) return null;
  return (
    <OnDiagram>
      <svg className={styles.guides} aria-hidden="true">
        {guides.map((guide) => (
          <path
            key={`${guide.kind} ${guide.axis} ${guide.at} ${guide.from}`}
            className={guide.kind === 'gap' ? styles.gap : styles.edge}
            d={pathOf(guide, zoom)}
          />
        ))}
      </svg>
    </OnDiagram>
  );
}

/** How far a guide stands out beyond what it joins, and half the length of a gap's ends, in pixels of the screen. */
const over = 6;

function pathOf({ axis, kind, at, from, to }: Guide, zoom: number): string {
  const out = over / zoom;
  if (kind === 'edge')
    return axis === 'x' ? `M${at} ${from - out}V${to + out}` : `M${from - out} ${at}H${to + out}`;
  return axis === 'x'
    ? `M${from} ${at}H${to}M${from} ${at - out}v${2 * out}M${to} ${at - out}v${2 * out}`
    : `M${at} ${from}V${to}M${at - out} ${from}h${2 * out}M${at - out} ${to}h${2 * out}`;
}
