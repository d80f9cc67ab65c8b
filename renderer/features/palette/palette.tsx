import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useKnowledge } from '../../state/knowledge';
import { type Placeable, place, placeableMime } from '../../state/placing';
import { TextField } from '../../ui/fields';
import { Glyph } from '../../ui/marks';
import { findPlaceables } from './find-placeables';
import styles from './palette.module.css';

/** The stencils and boundary kinds: dragged onto the canvas, or put there with Enter or a click. */
export function Palette() {
  const knowledge = useKnowledge();
  const [query, setQuery] = useState('');
  const groups = useMemo(() => findPlaceables(knowledge, query), [knowledge, query]);
  const root = useRef<HTMLElement>(null);
  const buttons = () => [...(root.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    all[Math.min(all.length - 1, Math.max(0, at + step))]?.focus();
  };
  const put = (what: Placeable) => place(what);
  return (
    <aside className={styles.palette} aria-label="Palette" ref={root} onKeyDown={onKeyDown}>
      <div className={styles.search}>
        <TextField
          label="Search stencils"
          hideLabel
          type="search"
          placeholder="Search stencils  ( / )"
          data-palette-search
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            const first = groups[0]?.entries[0];
            if (first) put(first);
          }}
        />
      </div>
      <div className={styles.groups}>
        {groups.map(({ title, entries }) => (
          <section key={title} aria-label={title}>
            <h2>{title}</h2>
            <ul>
              {entries.map((entry) => (
                <li key={`${entry.type} ${entry.id}`}>
                  <button
                    type="button"
                    title={entry.help}
                    className={
                      entry.type === 'boundary' ? `${styles.entry} ${styles.boundary}` : styles.entry
                    }
                    draggable
                    onDragStart={(event) => {
                      event.dataTransfer.setData(placeableMime, `${entry.type} ${entry.id}`);
                      event.dataTransfer.effectAllowed = 'copy';
                    }}
                    onClick={() => put(entry)}
                  >
                    <Glyph knowledge={knowledge} id={entry.glyph} size={18} />
                    {entry.title}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {groups.length === 0 && (
          <p className={styles.none}>No stencil is called so. Try “pod”, “registry” or “namespace”.</p>
        )}
      </div>
    </aside>
  );
}
