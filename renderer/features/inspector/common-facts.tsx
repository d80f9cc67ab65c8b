import { useMemo } from 'react';
import { setFacts } from '../../../shared/edits/describe';
import { t } from '../../language/words';
import { useDocument, useOpenDocument } from '../../state/document';
import { useKnowledge } from '../../state/knowledge';
import { FactAnswer, typeOfFact } from './fact-answer';
import { commonFacts } from './in-common';
import styles from './inspector.module.css';

/** The facts that all of several things can have: an answer is one for all of them, in one step. */
export function CommonFacts({ ids }: { ids: readonly string[] }) {
  const model = useOpenDocument(({ history }) => history.present);
  const knowledge = useKnowledge();
  const facts = useMemo(() => commonFacts(model, knowledge, ids), [model, knowledge, ids]);
  if (facts.length === 0) return <p className={styles.quiet}>{t('inspector.noCommonFacts')}</p>;
  return (
    <section className={styles.facts} aria-label={t('inspector.commonFacts')}>
      {facts.map(({ fact, answer }) => {
        const definition = knowledge.facts.get(fact);
        const title = definition?.title ?? fact;
        const isVarious = answer === 'various';
        const isShort = typeOfFact(definition, isVarious ? undefined : answer.value) === 'yesNo';
        return (
          <div key={fact} className={`${styles.fact} ${isShort ? styles.short : ''}`}>
            <div className={styles.factHead}>
              <span title={definition?.question}>{title}</span>
              {isVarious && <span className={styles.source}>{t('inspector.various')}</span>}
            </div>
            <FactAnswer
              title={isVarious ? t('inspector.nowVarious', { fact: title }) : title}
              definition={definition}
              answer={answer}
              onAnswer={(value) => useDocument.getState().execute(setFacts(ids, fact, value, title))}
            />
          </div>
        );
      })}
    </section>
  );
}
