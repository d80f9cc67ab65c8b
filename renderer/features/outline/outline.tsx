import { ChevronsDownUp, ChevronsUpDown, Plus } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useCallback, useLayoutEffect, useRef } from 'react';
import { t } from '../../language/words';
import { useIsReadOnly, useOpenDocument } from '../../state/document';
import { focusSurface, workingSurface, workOn } from '../../state/surfaces';
import { Button, IconButton } from '../../ui/button';
import { Segments, TextField } from '../../ui/fields';
import styles from './outline.module.css';
import { type OutlineScope, useOutline } from './outline-state';
import { OutlineTree } from './outline-tree';
import { openable, useOutlineRows } from './use-outline-rows';
import { useOfferedEmptyOutline } from './use-outline-surface';

/**
 * The diagram as a tree that can be read, changed and drawn with keys alone.
 * @param isCommand whether a key press is an action's, so that it doesn't begin a name
 */
export function Outline({
  isCommand,
  onAdd,
}: {
  isCommand: (event: globalThis.KeyboardEvent) => boolean;
  /** Asks what to add. */
  onAdd: () => void;
}) {
  const isReadOnly = useIsReadOnly();
  const documentId = useOpenDocument(({ id }) => id);
  useLayoutEffect(() => useOutline.getState().begin(documentId), [documentId]);
  const { rows, outlined } = useOutlineRows();
  const { filter, find, toggled, open, close } = useOutline();
  const { model } = outlined;
  const isClosed = Object.keys(model.boundaries).every((id) => toggled.has(id));
  const onFilterKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && filter !== '') find('');
    else if (event.key === 'ArrowDown' || event.key === 'Enter') focusSurface('outline');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <aside className={styles.outline} aria-label={t('outline.label')} onFocus={() => workOn('outline')}>
      <div className={styles.head}>
        <div className={styles.tools}>
          <TextField
            label={t('outline.filter')}
            hideLabel
            type="search"
            placeholder={t('outline.filterHint')}
            value={filter}
            onChange={(event) => find(event.target.value)}
            onKeyDown={onFilterKey}
          />
          <IconButton
            label={isClosed ? t('outline.openAll') : t('outline.closeAll')}
            onClick={() => (isClosed ? open(model, openable(model)) : close(model))}
          >
            {isClosed ? <ChevronsUpDown size={15} aria-hidden /> : <ChevronsDownUp size={15} aria-hidden />}
          </IconButton>
          <IconButton label={t('outline.add')} disabled={isReadOnly} onClick={onAdd}>
            <Plus size={16} aria-hidden />
          </IconButton>
        </div>
        <ScopeChoice />
      </div>
      {rows.length > 0 ? (
        <OutlineTree rows={rows} outlined={outlined} isCommand={isCommand} />
      ) : (
        <Empty isFiltered={filter !== ''}>
          {!isReadOnly && <Button onClick={onAdd}>{t('outline.add')}</Button>}
        </Empty>
      )}
    </aside>
  );
}

function ScopeChoice() {
  const { scope, showScope } = useOutline();
  return (
    <Segments
      label={t('outline.scope')}
      value={scope}
      choices={[
        { value: 'diagram', title: t('outline.scopeDiagram') },
        { value: 'model', title: t('outline.scopeModel') },
      ]}
      onChange={(value) => showScope(value as OutlineScope)}
    />
  );
}

/** Nothing to show. Whoever deleted the last line here goes on here. */
function Empty({ isFiltered, children }: { isFiltered: boolean; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const focus = useCallback(() => box.current?.querySelector('button')?.focus(), []);
  useOfferedEmptyOutline(focus);
  useLayoutEffect(() => {
    if (document.activeElement === document.body && workingSurface() === 'outline') focus();
  }, [focus]);
  return (
    <div ref={box} className={styles.empty}>
      <p role="status">{isFiltered ? t('outline.noneFits') : t('outline.empty')}</p>
      {!isFiltered && children}
    </div>
  );
}
