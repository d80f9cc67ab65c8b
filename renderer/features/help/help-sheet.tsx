import { useMemo, useRef, useState } from 'react';
import { fold, wordsOf } from '../../../shared/language/fold';
import { t } from '../../language/words';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { TextField } from '../../ui/fields';
import { Keys } from '../../ui/keys';
import { keysInWords } from '../../ui/keys-in-words';
import styles from './help.module.css';

export interface Line {
  title: string;
  keys: readonly string[];
  words: string;
}

export interface Section {
  title: string;
  lines: readonly Line[];
}

/** Everything that can be done and the keys that do it, by group; and what this program is. */
export function HelpSheet({
  sections,
  about,
  onTour,
  onClose,
}: {
  sections: readonly Section[];
  /** Program and knowledge with their versions. */
  about: { version: string; knowledge: string };
  /** Shows the tour; null: there is no place for it now. */
  onTour: (() => void) | null;
  onClose: () => void;
}) {
  const [query, setQuery] = useState('');
  const shown = useMemo(() => fitting(sections, query), [sections, query]);
  const next = useRef<(() => void) | null>(null);
  return (
    <Dialog
      title={t('help.title')}
      className={styles.sheet}
      onClose={onClose}
      onClosed={() => next.current?.()}
    >
      <TextField
        label={t('help.filter')}
        hideLabel
        type="search"
        placeholder={t('help.filter')}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and those without a mouse scroll it too */}
      <section className={styles.scroller} aria-label={t('help.title')} tabIndex={0}>
        <div className={styles.columns}>
          {shown.map(({ title, lines }) => (
            <section key={title} className={styles.group} aria-labelledby={`help-${title}`}>
              <h3 id={`help-${title}`}>{title}</h3>
              <dl>
                {lines.map((line) => (
                  <div key={`${line.title} ${line.keys.join()}`}>
                    <dt>{line.title}</dt>
                    <dd>
                      <Keys keys={line.keys} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
        {shown.length === 0 && <p className={styles.quiet}>{t('help.none')}</p>}
      </section>
      <div className={styles.foot}>
        <p className={styles.quiet}>{t('help.about', about)}</p>
        <DialogActions>
          {onTour !== null && (
            <Button
              onClick={() => {
                next.current = onTour;
                onClose();
              }}
            >
              {t('help.tour')}
            </Button>
          )}
          <Button look="primary" onClick={onClose}>
            {t('help.close')}
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  );
}

/** The lines that have all the words of a query, in what they say or in their keys. */
function fitting(sections: readonly Section[], query: string): Section[] {
  const words = wordsOf(query);
  return sections
    .map(({ title, lines }) => ({
      title,
      lines: lines.filter((line) => {
        const text = fold(
          [title, line.title, line.words, ...line.keys.map((one) => keysInWords(one))].join(' '),
        );
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter(({ lines }) => lines.length > 0);
}
