import { ChevronsDownUp, ChevronsUpDown } from 'lucide-react';
import { Fragment, type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { t } from '../../language/words';
import { useIsReadOnly, whyReadOnly } from '../../state/document';
import { useKnowledge } from '../../state/knowledge';
import { place } from '../../state/placing';
import { IconButton } from '../../ui/button';
import { TextField } from '../../ui/fields';
import { Locked } from '../../ui/locked';
import { Group } from './group';
import { NoteEntry } from './note-entry';
import styles from './palette.module.css';
import { type PaletteGroup, paletteGroups } from './palette-groups';
import { groupKey, noteStop, stopsOf, wayOf } from './stops';

/** The stencils and boundary kinds: dragged onto the canvas, or put there with Enter or a click. */
export function Palette() {
  const knowledge = useKnowledge();
  const isReadOnly = useIsReadOnly();
  const [query, setQuery] = useState('');
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const groups = useMemo(() => paletteGroups(knowledge, query), [knowledge, query]);
  const [reached, setReached] = useState<string | undefined>();
  const isFolded = (group: PaletteGroup) => query === '' && folded.has(groupKey(group));
  const stops = stopsOf(groups, isFolded);
  const stop = stops.some(({ key }) => key === reached) ? reached : stops[0]?.key;
  const root = useRef<HTMLElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = (event.target as HTMLElement).dataset.paletteStop;
    const way = wayOf(event.key, at, stops);
    if (way === null) return;
    event.preventDefault();
    if (way.fold !== undefined) fold(way.fold);
    root.current?.querySelector<HTMLElement>(`[data-palette-stop="${CSS.escape(way.to)}"]`)?.focus();
  };
  const fold = (key: string) => {
    const next = new Set(folded);
    if (!next.delete(key)) next.add(key);
    setFolded(next);
  };
  const areAllFolded = groups.every((group) => folded.has(groupKey(group)));
  return (
    <aside className={styles.palette} aria-label={t('palette.label')} ref={root} onKeyDown={onKeyDown}>
      <Locked when={isReadOnly}>
        <div className={styles.search}>
          <TextField
            label={t('palette.search')}
            hideLabel
            type="search"
            placeholder={t('palette.searchKey')}
            data-palette-search
            data-pane-start
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              const first = groups[0]?.entries[0];
              if (first) place(first);
            }}
          />
          <IconButton
            label={areAllFolded ? t('palette.unfoldAll') : t('palette.foldAll')}
            disabled={query !== ''}
            onClick={() => setFolded(new Set(areAllFolded ? [] : groups.map(groupKey)))}
          >
            {areAllFolded ? (
              <ChevronsUpDown size={15} aria-hidden />
            ) : (
              <ChevronsDownUp size={15} aria-hidden />
            )}
          </IconButton>
        </div>
        {isReadOnly && <p className={styles.none}>{whyReadOnly()}</p>}
        <div className={styles.groups}>
          {groups.map((group, index) => (
            <Fragment key={groupKey(group)}>
              {group.of !== groups[index - 1]?.of && <h2>{t(`palette.${group.of}`)}</h2>}
              <Group
                group={group}
                isFolded={isFolded(group)}
                stop={stop}
                onStop={setReached}
                onFold={() => fold(groupKey(group))}
              />
            </Fragment>
          ))}
          {groups.length === 0 && (
            <p className={styles.none}>
              {query === '' ? t('palette.nothingToDraw') : t('palette.noneFound')}
            </p>
          )}
        </div>
        <NoteEntry isStop={stop === noteStop.key} onStop={() => setReached(noteStop.key)} />
      </Locked>
    </aside>
  );
}
