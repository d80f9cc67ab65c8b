import { useMemo, useRef } from 'react';
import type { Question } from '../../../shared/analysis/analysis';
import { setFact } from '../../../shared/edits/describe';
import { useDocument, useIsReadOnly, useOpenDocument, whyReadOnly } from '../../state/document';
import { say } from '../../state/notices';
import { counted } from '../../ui/counted';
import { Locked } from '../../ui/locked';
import { EmptyState } from '../../ui/marks';
import type { Answer } from './answer-fields';
import { QuestionRow } from './question-row';
import styles from './questions.module.css';
import { settledBy } from './settling';

const longest = 200;

function changeInWords(change: number): string {
  if (change === 0) return 'No threat was added.';
  if (change > 0) return `${counted(change, 'more threat now stands', 'more threats now stand')}.`;
  return `${counted(-change, 'threat is', 'threats are')} gone.`;
}

/** What nobody has said yet, most settling first, answered in place. */
export function QuestionsView() {
  const questions = useOpenDocument(({ analysis }) => analysis.questions);
  const isReadOnly = useIsReadOnly();
  const list = useRef<HTMLOListElement>(null);
  const head = useMemo(() => settledBy(questions, Math.min(9, questions.length)), [questions]);
  const answer = (question: Question, value: Answer) => {
    const { analysis } = useDocument.getState().document ?? {};
    const before = analysis?.threats.length ?? 0;
    const at = questions.indexOf(question);
    if (!useDocument.getState().execute(setFact(question.subject.id, question.fact, value))) return;
    const after = useDocument.getState().document?.analysis.threats.length ?? 0;
    const change = after - before;
    say(`Answered. ${changeInWords(change)}`);
    // The answered question is gone from the list; the one that took its place comes next.
    requestAnimationFrame(() =>
      list.current
        ?.querySelectorAll<HTMLElement>('li')
        [at]?.querySelector<HTMLElement>('fieldset :is(button, select, input)')
        ?.focus(),
    );
  };
  if (questions.length === 0)
    return (
      <main className={styles.view}>
        <EmptyState>
          <h1>No open question</h1>
          <p>Every fact that decides about a threat is known. Questions appear here as the model grows.</p>
        </EmptyState>
      </main>
    );
  return (
    <main className={styles.view}>
      <header>
        <h1>Questions</h1>
        <p>
          Answer {counted(head.questions, 'question')}, settle {counted(head.threats, 'threat')}. An answer
          either raises a threat or puts it to rest; unknown never raises an alarm.
        </p>
      </header>
      {isReadOnly && <p>{whyReadOnly}</p>}
      <Locked when={isReadOnly}>
        <ol ref={list} className={styles.list}>
          {questions.slice(0, longest).map((question) => (
            <QuestionRow
              key={`${question.subject.id} ${question.fact}`}
              question={question}
              onAnswer={answer}
            />
          ))}
        </ol>
      </Locked>
      {questions.length > longest && (
        <p className={styles.quiet}>{questions.length - longest} more will follow as these are answered.</p>
      )}
    </main>
  );
}
