import { useMemo, useRef } from 'react';
import type { Question } from '../../../shared/analysis/analysis';
import { setFact } from '../../../shared/edits/describe';
import { useDocument, useOpenDocument } from '../../state/document';
import { useKnowledge } from '../../state/knowledge';
import { say } from '../../state/notices';
import { useView } from '../../state/view';
import { Button } from '../../ui/button';
import { EmptyState, StrideMark } from '../../ui/marks';
import styles from './questions.module.css';
import { settledBy } from './settling';

const longest = 200;

/** What nobody has said yet, most settling first, answered in place. */
export function QuestionsView() {
  const questions = useOpenDocument(({ analysis }) => analysis.questions);
  const list = useRef<HTMLOListElement>(null);
  const head = useMemo(() => settledBy(questions, Math.min(9, questions.length)), [questions]);
  const answer = (question: Question, value: string) => {
    const { analysis } = useDocument.getState().document ?? {};
    const before = analysis?.threats.length ?? 0;
    const at = questions.indexOf(question);
    if (!useDocument.getState().execute(setFact(question.subject.id, question.fact, value))) return;
    const after = useDocument.getState().document?.analysis.threats.length ?? 0;
    const change = after - before;
    say(
      `Answered. ${change === 0 ? 'No threat was added.' : change > 0 ? `${change} threats now stand.` : `${-change} threats are gone.`}`,
    );
    // The answered question is gone from the list; the one that took its place comes next.
    requestAnimationFrame(() =>
      list.current?.querySelectorAll<HTMLElement>('li')[at]?.querySelector<HTMLElement>('button')?.focus(),
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
          Answer {head.questions} questions, settle {head.threats} threats. An answer either raises a threat
          or puts it to rest; unknown never raises an alarm.
        </p>
      </header>
      <ol ref={list} className={styles.list}>
        {questions.slice(0, longest).map((question) => (
          <QuestionRow
            key={`${question.subject.id} ${question.fact}`}
            question={question}
            onAnswer={answer}
          />
        ))}
      </ol>
      {questions.length > longest && (
        <p>{questions.length - longest} more will follow as these are answered.</p>
      )}
    </main>
  );
}

function QuestionRow({
  question,
  onAnswer,
}: {
  question: Question;
  onAnswer: (question: Question, value: string) => void;
}) {
  const { subject, fact, threats } = question;
  const knowledge = useKnowledge();
  const definition = knowledge.facts.get(fact);
  const values = definition?.type === 'choice' ? (definition.values ?? []) : ['yes', 'no'];
  const settles = threats.length === 1 ? 'settles 1 threat' : `settles ${threats.length} threats`;
  return (
    <li className={styles.row}>
      <div>
        <button
          type="button"
          className={styles.subject}
          onClick={() => {
            useView.getState().show('diagram');
            useView.getState().select([subject.id]);
          }}
        >
          {subject.name} <span>({subject.kind})</span>
        </button>
        <p className={styles.question}>{definition?.question ?? fact}</p>
        {definition?.help !== undefined && <p className={styles.quiet}>{definition.help}</p>}
        <details className={styles.quiet}>
          <summary>{settles}</summary>
          <ul>
            {threats.map(({ key, title, stride }) => (
              <li key={key}>
                <StrideMark letter={stride} /> {title}
              </li>
            ))}
          </ul>
        </details>
      </div>
      <fieldset className={styles.answers}>
        <legend className={styles.legend}>{definition?.question ?? fact}</legend>
        {values.map((value) => (
          <Button key={value} onClick={() => onAnswer(question, value)}>
            {value === 'yes' ? 'Yes' : value === 'no' ? 'No' : value}
          </Button>
        ))}
      </fieldset>
    </li>
  );
}
