import { Lightbulb } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { Edit } from '../../../shared/edits/edit';
import { bringHintsBack, putHintsAside } from '../../../shared/edits/hints';
import type { Hint } from '../../../shared/hints/hint';
import { hintsOf } from '../../../shared/hints/hints-of';
import type { Phrase } from '../../../shared/language/phrase';
import { visibleText } from '../../../shared/model/visible-text';
import { inWords, t } from '../../language/words';
import { reveal } from '../../state/diagrams';
import { useDocument, useIsReadOnly, useOpenDocument } from '../../state/document';
import { useKnowledge } from '../../state/knowledge';
import { lightsUp } from '../../state/lighting';
import { say } from '../../state/notices';
import { useView } from '../../state/view';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/marks';
import styles from './hints.module.css';

/** Hints that are drawn at most: who has more begins with these. */
const mostRows = 100;
const shown = (phrase: Phrase) => visibleText(inWords(phrase));

/** The hints about the model's picture, worked out when the window has time. */
export function useHints(): readonly Hint[] {
  const model = useDeferredValue(useOpenDocument(({ history }) => history.present));
  const diagram = useView((state) => state.diagram);
  const knowledge = useKnowledge();
  return useMemo(() => hintsOf(model, knowledge, diagram), [model, knowledge, diagram]);
}

/**
 * Where the focus goes when the hint that had it is gone: to the one that has its place in the list now; to the
 * list's title when there is none.
 */
function useNextHint(hints: readonly Hint[]) {
  const title = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const left = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the hints are worked out anew after an edit
  useEffect(() => {
    const at = left.current;
    left.current = null;
    if (at === null) return;
    const items = list.current?.children ?? [];
    const next = items[Math.min(at, items.length - 1)]?.querySelector('button');
    (next ?? title.current)?.focus();
  }, [hints]);
  const leave = (at: number) => {
    left.current = at;
  };
  return { title, list, leave };
}

/** What may have been forgotten in the picture: each can be looked at, mended with one click, or put aside. */
export function HintList({ hints }: { hints: readonly Hint[] }) {
  const aside = useOpenDocument(({ history }) => history.present.hintsAside?.length ?? 0);
  const isReadOnly = useIsReadOnly();
  const { execute } = useDocument.getState();
  const { title, list, leave } = useNextHint(hints);
  const mend = ({ fix }: Hint, at: number) => {
    if (!execute(fix.edit)) return;
    say(t('hints.fixed', { name: shown(fix.title) }));
    leave(at);
  };
  const put = (edit: Edit, at: number) => execute(edit) && leave(at);
  return (
    <div className={styles.hints}>
      <h2 ref={title} tabIndex={-1} data-hints-title>
        {hints.length === 0 ? t('hints.title') : t('hints.count', { count: hints.length })}
      </h2>
      {hints.length === 0 && (
        <EmptyState>
          <p>{t('hints.none')}</p>
          <p>{t('hints.noneWhy')}</p>
        </EmptyState>
      )}
      <ul ref={list} aria-label={t('hints.title')}>
        {hints.slice(0, mostRows).map((hint, at) => (
          <li key={hint.key} {...lightsUp(shown(hint.says), hint.subjects)}>
            <button type="button" className={styles.says} onClick={() => reveal(hint.subjects)}>
              <Lightbulb size={15} aria-hidden />
              <span>{shown(hint.says)}</span>
            </button>
            <div className={styles.ways}>
              <Button disabled={isReadOnly} onClick={() => mend(hint, at)}>
                {shown(hint.fix.title)}
              </Button>
              <Button look="plain" disabled={isReadOnly} onClick={() => put(putHintsAside([hint.key]), at)}>
                {t('hints.aside')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {hints.length > mostRows && <p>{t('hints.more', { count: hints.length - mostRows })}</p>}
      <div className={styles.all}>
        {hints.length > 1 && (
          <Button
            look="plain"
            disabled={isReadOnly}
            onClick={() => put(putHintsAside(hints.map(({ key }) => key)), 0)}
          >
            {t('hints.asideAll')}
          </Button>
        )}
        {aside > 0 && (
          <Button look="plain" disabled={isReadOnly} onClick={() => put(bringHintsBack(), 0)}>
            {t('hints.back', { count: aside })}
          </Button>
        )}
      </div>
    </div>
  );
}
