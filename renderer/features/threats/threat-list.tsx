import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Threat } from '../../../shared/analysis/analysis';
import { useView } from '../../state/view';
import { RiskBadge, StrideMark } from '../../ui/marks';
import styles from './threats.module.css';

const rowHeight = 58;

/** Threats as a list of which one is chosen; only the rows in view are in the page. Arrows, Home and End move. */
export function ThreatList({ threats, chosen }: { threats: readonly Threat[]; chosen: string | undefined }) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: threats.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const at = threats.findIndex(({ key }) => key === chosen);
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: 'auto' });
  }, [at, rows]);
  const open = (index: number) => {
    const threat = threats[Math.min(threats.length - 1, Math.max(0, index))];
    if (threat) useView.getState().openThreat(threat.key);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: threats.length - 1,
      PageDown: at + 10,
      PageUp: at - 10,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    open(target);
  };
  return (
    <div
      ref={scroller}
      className={styles.rows}
      role="listbox"
      aria-label="Threats"
      tabIndex={0}
      aria-activedescendant={at < 0 ? undefined : `threat-${at}`}
      onKeyDown={onKeyDown}
    >
      <div style={{ height: rows.getTotalSize(), position: 'relative' }} role="presentation">
        {rows.getVirtualItems().map(({ index, start }) => {
          const threat = threats[index];
          if (threat === undefined) return null;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself takes the keys
            <div
              key={threat.key}
              id={`threat-${index}`}
              role="option"
              aria-selected={index === at}
              aria-posinset={index + 1}
              aria-setsize={threats.length}
              tabIndex={-1}
              className={styles.row}
              style={{ height: rowHeight, transform: `translateY(${start}px)` }}
              onClick={() => open(index)}
            >
              <StrideMark letter={threat.stride} />
              <div className={styles.what}>
                <strong>{threat.title}</strong>
                <span>
                  {threat.subjects[0].name} · {threat.expired ? 'acceptance expired' : threat.status}
                </span>
              </div>
              <RiskBadge level={threat.residual.level} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
