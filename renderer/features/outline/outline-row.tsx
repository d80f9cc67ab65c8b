import { ArrowLeft, ArrowRight, ChevronRight, CircleSlash, Lock, StickyNote } from 'lucide-react';
import type { PointerEvent } from 'react';
import type { Diagram, ThreatModel } from '../../../shared/model/threat-model';
import type { Badge } from '../../../shared/report/picture/open-threats';
import { t } from '../../language/words';
import { useKnowledge } from '../../state/knowledge';
import { startRenaming } from '../../state/naming';
import { useView } from '../../state/view';
import { Glyph } from '../../ui/marks';
import { ThreatBadge } from '../../ui/threat-badge';
import { describeRow } from './describe-row';
import { NameField } from './name-field';
import styles from './outline.module.css';
import type { Row } from './outline-rows';
import { useOutline } from './outline-state';
import type { RowDrag } from './use-row-drag';

/** How tall a line is. */
export const rowHeight = 28;
const indent = 13;
/** Deeper lines are no more indented: their names would have no room. */
const deepest = 8;

/** A line of the outline: what it is, what it is called, what is open about it. */
export function OutlineRow({
  row,
  model,
  diagram,
  open,
  isActive,
  isSelected,
  isDropTarget,
  start,
  drag,
  onPress,
  onRelease,
}: {
  row: Row;
  model: ThreatModel;
  diagram: Diagram | undefined;
  open: Badge | undefined;
  /** The one line that Tab stops at. */
  isActive: boolean;
  isSelected: boolean;
  isDropTarget: boolean;
  start: number;
  drag: RowDrag;
  onPress: (row: Row, event: PointerEvent) => void;
  /** Let go where it was pressed, without dragging or holding a key. */
  onRelease: () => void;
}) {
  const isRenaming = useView((state) => isActive && state.renamingInOutline === row.id);
  const { name, detail, label } = describeRow(model, diagram, row, open);
  const subject = model.elements[row.id] ?? model.boundaries[row.id] ?? model.flows[row.id];
  const classes = [
    styles.row,
    styles[row.kind],
    isDropTarget ? styles.dropTarget : '',
    subject?.outOfScope ? styles.outOfScope : '',
  ];
  return (
    <div
      role="treeitem"
      aria-label={label}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.isOpen}
      aria-selected={isSelected}
      tabIndex={isActive ? 0 : -1}
      data-row={row.key}
      data-subject={row.id}
      {...(isActive && { 'data-pane-start': true })}
      className={classes.join(' ')}
      style={{
        height: rowHeight,
        transform: `translateY(${start}px)`,
        paddingLeft: 4 + Math.min(deepest, row.level - 1) * indent,
      }}
      onFocus={() => useOutline.getState().activate(row.key)}
      onPointerDown={(event) => onPress(row, event)}
      onPointerUp={(event) => isPlain(event) && onRelease()}
      onDoubleClick={() => startRenaming(row.id)}
      {...drag(row)}
    >
      <span
        aria-hidden
        className={`${styles.fold} ${row.isOpen ? styles.opened : ''}`}
        onPointerDown={(event) => {
          if (row.isOpen === undefined) return;
          event.stopPropagation();
          useOutline.getState().toggle([row.key]);
        }}
      >
        {row.isOpen !== undefined && <ChevronRight size={14} />}
      </span>
      <RowMark row={row} model={model} />
      {isRenaming ? (
        <NameField id={row.id} name={subject?.name ?? ''} label={t('outline.renaming', { name })} />
      ) : (
        <span className={styles.words}>
          <bdi className={styles.name}>{name}</bdi>
          {detail !== '' && <bdi className={styles.detail}>{detail}</bdi>}
        </span>
      )}
      {subject?.outOfScope && (
        <span className={styles.mark} title={t('subject.outOfScope')}>
          <CircleSlash size={12} aria-hidden />
        </span>
      )}
      {diagram?.placements[row.id]?.locked && (
        <span className={styles.mark} title={t('subject.locked')}>
          <Lock size={12} aria-hidden />
        </span>
      )}
      <ThreatBadge badge={open} className={styles.badge} />
    </div>
  );
}

const isPlain = ({ button, shiftKey, ctrlKey, metaKey }: PointerEvent) =>
  button === 0 && !(shiftKey || ctrlKey || metaKey);

function RowMark({ row: { kind, id }, model }: { row: Row; model: ThreatModel }) {
  const knowledge = useKnowledge();
  switch (kind) {
    case 'out':
      return <ArrowRight size={14} aria-hidden />;
    case 'in':
      return <ArrowLeft size={14} aria-hidden />;
    case 'note':
      return <StickyNote size={14} aria-hidden />;
    case 'element':
      return (
        <Glyph
          knowledge={knowledge}
          id={knowledge.stencils.get(model.elements[id]?.stencil ?? '')?.glyph}
          size={16}
        />
      );
    case 'boundary':
      return (
        <Glyph
          knowledge={knowledge}
          id={knowledge.boundaries.get(model.boundaries[id]?.kind ?? '')?.glyph}
          size={16}
        />
      );
  }
}
