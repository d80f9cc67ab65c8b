import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef } from 'react';
import { numberInWords, t } from '../../language/words';
import { Hidden } from '../../ui/marks';
import styles from './finder.module.css';
import { GroupSign, groupTitle } from './group-sign';
import { Marked } from './marked';
import type { Row } from './result-rows';

const heights: Record<Row['type'], number> = { head: 32, found: 44, more: 34 };

function keyOf(row: Row | undefined, index: number): string {
  if (row === undefined) return String(index);
  return row.type === 'found' ? row.find.key : `${row.type} ${row.group}`;
}

/** What was found, as a list of which the field above moves the choice; only the lines in view are in the page. */
export function Results({
  id,
  rows,
  at,
  query,
  onHover,
  onChoose,
}: {
  id: string;
  rows: readonly Row[];
  /** Index of the line that Enter takes; -1: none. */
  at: number;
  query: string;
  onHover: (index: number) => void;
  onChoose: (index: number) => void;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heights[rows[index]?.type ?? 'found'],
    // A key of a line: other lines, other heights.
    getItemKey: useCallback((index: number) => keyOf(rows[index], index), [rows]),
    overscan: 6,
  });
  useEffect(() => {
    // The first choice brings the name of its sort with it.
    if (at >= 0) lines.scrollToIndex(at <= 1 ? 0 : at, { align: 'auto' });
  }, [at, lines]);
  return (
    <div
      ref={scroller}
      className={styles.list}
      role="listbox"
      id={`${id}-list`}
      aria-label={t('finding.everything')}
      tabIndex={-1}
    >
      <div role="presentation" style={{ height: lines.getTotalSize(), position: 'relative' }}>
        {lines.getVirtualItems().map(({ index, start, size }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const place = { height: size, transform: `translateY(${start}px)` };
          if (row.type === 'head')
            return (
              <div key={keyOf(row, index)} role="presentation" className={styles.head} style={place}>
                {groupTitle(row.group)} <span className={styles.number}>{numberInWords(row.count)}</span>
              </div>
            );
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field above takes the keys
            <div
              key={keyOf(row, index)}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              tabIndex={-1}
              className={`${styles.line} ${styles.result}`}
              style={place}
              onMouseMove={() => index !== at && onHover(index)}
              // The field keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(index)}
            >
              {row.type === 'more' ? (
                <span className={styles.more}>
                  {t('finding.showMore', { count: row.count })}
                  <Hidden>: {groupTitle(row.group)}</Hidden>
                </span>
              ) : (
                <>
                  <GroupSign group={row.find.group} />
                  <span className={styles.found}>
                    <span className={styles.title}>
                      <Marked query={query}>{row.find.shown.title}</Marked>
                    </span>
                    {row.find.shown.about !== '' && (
                      <span className={styles.about}>
                        <Marked query={query}>{row.find.shown.about}</Marked>
                      </span>
                    )}
                    <Hidden>, {groupTitle(row.find.group)}</Hidden>
                  </span>
                </>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
