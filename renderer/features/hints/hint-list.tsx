import { Lightbulb } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
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

/** What may have been forgotten in the picture: each can be looked at, mended with one click, or put aside. */
export function HintList({ hints }: { hints: readonly Hint[] }) {
  const aside = useOpenDocument(({ history }) => history.present.hintsAside?.length ?? 0);
  const isReadOnly = useIsReadOnly();
  const { execute } = useDocument.getState();
  const mend = ({ fix }: Hint) => {
    if (execute(fix.edit)) say(t('hints.fixed', { name: shown(fix.title) }));
  };
  return (
    <div className={styles.hints}>
      {hints.length === 0 && (
        <EmptyState>
          <p>{t('hints.none')}</p>
          <p>{t('hints.noneWhy')}</p>
        </EmptyState>
      )}
      <ul aria-label={t('hints.title')}>
        {hints.slice(0, mostRows).map((hint) => (
          <li key={hint.key} {...lightsUp(shown(hint.says), hint.subjects)}>
            <button type="button" className={styles.says} onClick={() => reveal(hint.subjects)}>
              <Lightbulb size={15} aria-hidden />
              <span>{shown(hint.says)}</span>
            </button>
            <div className={styles.ways}>
              <Button disabled={isReadOnly} onClick={() => mend(hint)}>
                {shown(hint.fix.title)}
              </Button>
              <Button look="plain" disabled={isReadOnly} onClick={() => execute(putHintsAside([hint.key]))}>
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
            onClick={() => execute(putHintsAside(hints.map(({ key }) => key)))}
          >
            {t('hints.asideAll')}
          </Button>
        )}
        {aside > 0 && (
          <Button look="plain" disabled={isReadOnly} onClick={() => execute(bringHintsBack())}>
            {t('hints.back', { count: aside })}
          </Button>
        )}
      </div>
    </div>
  );
}
