import { t } from '../../language/words';
import { useOpenDocument } from '../../state/document';
import { takeStep } from '../../state/next-steps';
import styles from './report.module.css';

/** What a reader of the report would miss, each with the way to it. */
export function BeforeHandingOver() {
  const model = useOpenDocument(({ history }) => history.present);
  const { threats, questions } = useOpenDocument((document) => document.analysis);
  const open = threats.filter(({ status }) => status === 'open').length;
  const isEmpty = Object.keys(model.elements).length === 0;
  const isUndescribed = (model.description ?? '').trim() === '';
  const isComplete = !isEmpty && !isUndescribed && open === 0 && questions.length === 0;
  return (
    <section aria-labelledby="before">
      <h2 id="before">{t('empty.before')}</h2>
      <ul>
        {isEmpty && <Missing step="draw">{t('empty.missingDrawing')}</Missing>}
        {isUndescribed && <Missing step="describe">{t('empty.missingDescription')}</Missing>}
        {questions.length > 0 && (
          <Missing step="answer">{t('empty.missingQuestions', { count: questions.length })}</Missing>
        )}
        {open > 0 && <Missing step="decide">{t('empty.missingDecisions', { count: open })}</Missing>}
      </ul>
      {isComplete && <p className={styles.quiet}>{t('empty.missingNothing')}</p>}
    </section>
  );
}

function Missing({ step, children }: { step: 'draw' | 'describe' | 'answer' | 'decide'; children: string }) {
  return (
    <li>
      <button type="button" className={styles.link} onClick={() => takeStep({ id: step })}>
        {children}
      </button>
    </li>
  );
}
