import { t } from '../../language/words';
import { useOpenDocument } from '../../state/document';
import { stepInWords, stepsLeft, takeStep } from '../../state/next-steps';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/marks';

/** No threat stands: why that is, and what comes next. */
export function NoThreats() {
  const model = useOpenDocument(({ history }) => history.present);
  const analysis = useOpenDocument((document) => document.analysis);
  const [next] = stepsLeft(model, analysis);
  const isEmpty = Object.keys(model.elements).length === 0;
  const why = isEmpty
    ? 'empty.noThreatsYet'
    : analysis.questions.length > 0
      ? 'empty.noThreatsAsked'
      : 'empty.noThreatsDrawn';
  return (
    <EmptyState>
      <h1>{t('empty.noThreats')}</h1>
      <p>{t(why)}</p>
      {next && <Button onClick={() => takeStep(next)}>{stepInWords(next)}</Button>}
    </EmptyState>
  );
}
