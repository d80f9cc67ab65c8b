import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './controls.module.css';

const rowHeight = 58;

/**
 * A long list of which one is chosen; only the rows in view are in the page. Arrows, Home, End and page keys move.
 * @param at index of the chosen entry; -1: none
 */
export function ChoiceList<T>({
  label,
  entries,
  at,
  keyOf,
  onChoose,
  children,
}: {
  label: string;
  entries: readonly T[];
  at: number;
  keyOf: (entry: T) => string;
  onChoose: (entry: T) => void;
  children: (entry: T) => ReactNode;
}) {
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: 'auto' });
  }, [at, rows]);
  const choose = (index: number) => {
    const entry = entries[Math.min(entries.length - 1, Math.max(0, index))];
    if (entry !== undefined) onChoose(entry);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: entries.length - 1,
      PageDown: at + 10,
      PageUp: at - 10,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    choose(target);
  };
  return (
    <div
      ref={scroller}
      className={styles.rows}
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={at < 0 ? undefined : `${id}-${at}`}
      onKeyDown={onKeyDown}
    >
      <div style={{ height: rows.getTotalSize(), position: 'relative' }} role="presentation">
        {rows.getVirtualItems().map(({ index, start }) => {
          const entry = entries[index];
          if (entry === undefined) return null;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself takes the keys
            <div
              key={keyOf(entry)}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              aria-posinset={index + 1}
              aria-setsize={entries.length}
              tabIndex={-1}
              className={styles.row}
              style={{ height: rowHeight, transform: `translateY(${start}px)` }}
              onClick={() => choose(index)}
            >
              {children(entry)}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** What a row says: a title, and a quieter line under it; both end in … where they don't fit. */
export function RowText({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.rowText}>
      <strong>{title}</strong>
      <span>{children}</span>
    </div>
  );
}
