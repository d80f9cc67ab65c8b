import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type PointerEvent, useEffect, useMemo, useRef } from 'react';
import { openThreats } from '../../../shared/report/picture/open-threats';
import { titleShown } from '../../language/title-shown';
import { t } from '../../language/words';
import { useOpenDocument } from '../../state/document';
import { useView } from '../../state/view';
import { type Choosing, selectionAfter } from './choose';
import { describeRow } from './describe-row';
import styles from './outline.module.css';
import { OutlineRow, rowHeight } from './outline-row';
import { type Outlined, type Row, rowKeyOf } from './outline-rows';
import { useOutline } from './outline-state';
import { showLine, useFollowed, useOfferedOutline, useTreeFocus } from './use-outline-surface';
import { useRowDrag } from './use-row-drag';
import { useTreeKeys } from './use-tree-keys';

/** The lines as a tree; only those in view are in the page, and the one that has the focus. */
export function OutlineTree({
  rows,
  outlined,
  isCommand,
}: {
  rows: readonly Row[];
  outlined: Outlined;
  isCommand: (event: KeyboardEvent) => boolean;
}) {
  const { model, within } = outlined;
  const analysis = useOpenDocument((document) => document.analysis);
  const badges = useMemo(() => openThreats(analysis), [analysis]);
  const diagram = model.diagrams[useView((state) => state.diagram)];
  const selection = useView((state) => state.selection);
  const selected = useMemo(() => new Set(selection), [selection]);
  const tree = useRef<HTMLDivElement>(null);
  const own = useRef<readonly string[] | null>(null);
  const anchor = useRef<string | null>(null);

  const active = useActiveIndex(rows);
  const activeKey = rows[active]?.key;
  const focus = useTreeFocus(tree);
  useOfferedOutline(tree, outlined, rows, focus.want);
  useFollowed(outlined, rows, own);
  const { drag, target, leave } = useRowDrag(model);

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => tree.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    initialRect: { width: 240, height: 600 },
    getItemKey: (index) => rows[index]?.key ?? index,
    // The line that has the focus stays in the page wherever the rest is scrolled to.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return active < 0 || shown.includes(active) ? shown : [...shown, active].sort((a, b) => a - b);
    },
  });
  useEffect(() => {
    if (active >= 0 && activeKey !== undefined) virtual.scrollToIndex(active, { align: 'auto' });
  }, [active, activeKey, virtual]);

  const choose = (index: number, how: Choosing) => {
    const row = rows[index];
    if (row === undefined) return;
    const from = rows.findIndex(({ key }) => key === anchor.current);
    const { selection: before, select } = useView.getState();
    if (how !== 'range') anchor.current = row.key;
    own.current = selectionAfter(how, rows, index, from, before);
    if (own.current !== before) select(own.current);
    focus.want(row.key);
    useOutline.getState().activate(row.key);
  };
  const follow = (flow: string, kind: 'out' | 'in') => {
    const end = model.flows[flow]?.[kind === 'out' ? 'target' : 'source'];
    if (end === undefined) return;
    own.current = [end];
    focus.want(rowKeyOf(model, end));
    showLine(outlined, rows, end);
    useView.getState().select(own.current);
  };
  const onKeyDown = useTreeKeys({
    rows,
    outlined,
    active,
    labelOf: (row) => describeRow(model, diagram, row, undefined).name,
    choose,
    follow,
    isCommand,
  });
  const onPress = (row: Row, { button, shiftKey, ctrlKey, metaKey }: PointerEvent) => {
    const isBesides = ctrlKey || metaKey;
    const how = button !== 0 || !(shiftKey || isBesides) ? 'alone' : shiftKey ? 'range' : 'toggle';
    // What is pressed among several may be dragged, or asked for its menu, with them.
    if (how !== 'alone' || !selected.has(row.id)) choose(rows.indexOf(row), how);
  };
  return (
    <div
      ref={tree}
      role="tree"
      aria-label={t('outline.tree', { name: within?.name || titleShown(model.title) })}
      aria-multiselectable
      className={`${styles.tree} ${target === null ? styles.dropTarget : ''}`}
      onKeyDown={onKeyDown}
      onFocus={focus.onFocus}
      onBlur={focus.onBlur}
      {...drag(null)}
      onDragLeave={(event) => event.currentTarget === event.target && leave()}
    >
      <div role="presentation" className={styles.lines} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <OutlineRow
              key={row.key}
              row={row}
              model={model}
              diagram={diagram}
              open={badges.get(row.id)}
              isActive={index === active}
              isSelected={selected.has(row.id)}
              isDropTarget={typeof target === 'string' && target === row.key}
              start={start}
              drag={drag}
              onPress={onPress}
              onRelease={() => selection.length > 1 && choose(index, 'alone')}
            />
          );
        })}
      </div>
    </div>
  );
}

/** Index of the line that Tab stops at: the active one, or where it was before it went away. */
function useActiveIndex(rows: readonly Row[]): number {
  const active = useOutline((state) => state.active);
  const last = useRef(0);
  const found = rows.findIndex(({ key }) => key === active);
  const index = found >= 0 ? found : Math.min(last.current, rows.length - 1);
  last.current = Math.max(0, index);
  return index;
}
