import { ChevronRight } from 'lucide-react';
import { t } from '../../language/words';
import { useIsReadOnly } from '../../state/document';
import { useKnowledge } from '../../state/knowledge';
import { place, placeableMime } from '../../state/placing';
import { Glyph } from '../../ui/marks';
import styles from './palette.module.css';
import type { PaletteGroup } from './palette-groups';
import { entryKey, groupKey } from './stops';

/** A group of the palette under a title that folds it away. */
export function Group({
  group: { of, title, entries },
  isFolded,
  stop,
  onStop,
  onFold,
}: {
  group: PaletteGroup;
  isFolded: boolean;
  /** The one button of the palette that Tab stops at. */
  stop: string | undefined;
  onStop: (key: string) => void;
  onFold: () => void;
}) {
  const knowledge = useKnowledge();
  const isReadOnly = useIsReadOnly();
  const stopAt = (key: string) => ({
    'data-palette-stop': key,
    tabIndex: key === stop ? 0 : -1,
    onFocus: () => onStop(key),
  });
  return (
    <section aria-label={t('palette.group', { of: t(`palette.${of}`), title })}>
      <h3>
        <button
          type="button"
          className={styles.groupTitle}
          aria-expanded={!isFolded}
          {...stopAt(groupKey({ of, title }))}
          onClick={onFold}
        >
          <ChevronRight size={13} aria-hidden />
          <span>{title}</span>
          <span className={styles.count}>{entries.length}</span>
        </button>
      </h3>
      {!isFolded && (
        <ul>
          {entries.map((entry) => (
            <li key={entryKey(entry)}>
              <button
                type="button"
                title={entry.help}
                className={entry.type === 'boundary' ? `${styles.entry} ${styles.boundary}` : styles.entry}
                {...stopAt(entryKey(entry))}
                draggable={!isReadOnly}
                onDragStart={(event) => {
                  event.dataTransfer.setData(placeableMime, `${entry.type} ${entry.id}`);
                  event.dataTransfer.effectAllowed = 'copy';
                }}
                onClick={() => place(entry)}
              >
                <Glyph knowledge={knowledge} id={entry.glyph} size={18} />
                {entry.title}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
