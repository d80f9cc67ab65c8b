import { setFact } from '../../../shared/edits/describe';
import type { Fact } from '../../../shared/model/fact';
import { visibleText } from '../../../shared/model/visible-text';
import { sourceInWords } from '../../../shared/report/words/words';
import { t } from '../../language/words';
import { useDocument } from '../../state/document';
import { useKnowledge } from '../../state/knowledge';
import { FactAnswer, typeOfFact } from './fact-answer';
import styles from './inspector.module.css';

interface FactProps {
  subject: string;
  fact: string;
  known: Fact | undefined;
}

/** One fact: what it is, who says so, and a way to say otherwise. Short answers stand beside their fact. */
export function FactRow({ settles, ...about }: FactProps & { settles: number }) {
  const { fact, known } = about;
  const definition = useKnowledge().facts.get(fact);
  const title = definition?.title ?? fact;
  const isShort = typeOfFact(definition, known?.value) === 'yesNo';
  return (
    <div className={`${styles.fact} ${isShort ? styles.short : ''}`}>
      <div className={styles.factHead}>
        <span title={definition?.question}>{title}</span>
        {settles > 0 && (
          <span className={styles.settles}>
            {t(definition?.general ? 'inspector.settles' : 'inspector.decides', { count: settles })}
          </span>
        )}
        {known !== undefined && (
          <span className={styles.source}>
            {t('sources.saidBy', { who: visibleText(sourceInWords(known.source, t)) })}
          </span>
        )}
      </div>
      <FactAnswer
        title={title}
        definition={definition}
        answer={{ value: known?.value }}
        onAnswer={(value) =>
          useDocument.getState().execute(setFact(about.subject, fact, value, undefined, title))
        }
      />
    </div>
  );
}
