import { t } from '../../language/words';
import { useOpenDocument } from '../../state/document';
import { stepInWords, stepsLeft, takeStep } from '../../state/next-steps';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/marks';

/** No question is open: since nothing is drawn, or since everything is known; and what comes next. */
export function NoQuestions() {
  const model = useOpenDocument(({ history }) => history.present);
  const analysis = useOpenDocument((document) => document.analysis);
  const [next] = stepsLeft(model, analysis);
  const isEmpty = Object.keys(model.elements).length === 0;
  return (
    <EmptyState>
      <h1>{t('empty.noQuestions')}</h1>
      <p>{t(isEmpty ? 'empty.noQuestionsYet' : 'empty.noQuestionsDrawn')}</p>
      {next && <Button onClick={() => takeStep(next)}>{stepInWords(next)}</Button>}
    </EmptyState>
  );
}
