import { useMemo, useRef } from 'react';
import type { Question } from '../../../shared/analysis/analysis';
import { setFact } from '../../../shared/edits/describe';
import { t } from '../../language/words';
import { useDocument, useIsReadOnly, useOpenDocument, whyReadOnly } from '../../state/document';
import { useKnowledge } from '../../state/knowledge';
import { say } from '../../state/notices';
import { Locked } from '../../ui/locked';
import type { Answer } from './answer-fields';
import { NoQuestions } from './no-questions';
import { QuestionRow } from './question-row';
import styles from './questions.module.css';
import { followUps, outcomeInWords, reachOf } from './reach';
import { useAskedQuestion } from './use-asked-question';

const longest = 200;

/** What nobody has said yet, most settling first, answered in place. */
export function QuestionsView() {
  const questions = useOpenDocument(({ analysis }) => analysis.questions);
  const knowledge = useKnowledge();
  const isReadOnly = useIsReadOnly();
  const list = useRef<HTMLOListElement>(null);
  const shown = useAskedQuestion(questions, longest, list);
  const head = useMemo(() => reachOf(questions, Math.min(9, questions.length)), [questions]);
  const answer = (question: Question, value: Answer) => {
    const before = useDocument.getState().document?.analysis;
    const at = shown.indexOf(question);
    const title = knowledge.facts.get(question.fact)?.title;
    const edit = setFact(question.subject.id, question.fact, value, undefined, title);
    if (!useDocument.getState().execute(edit)) return;
    const after = useDocument.getState().document?.analysis;
    if (before && after)
      say(
        outcomeInWords(
          after.threats.length - before.threats.length,
          followUps(before.questions, after.questions),
        ),
      );
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
        <NoQuestions />
      </main>
    );
  return (
    <main className={styles.view}>
      <header>
        <h1>{t('questions.title')}</h1>
        <p>
          {t('questions.head', {
            count: head.questions,
            threats: t('counted.threat', { count: head.threats }),
          })}
        </p>
      </header>
      {isReadOnly && <p>{whyReadOnly()}</p>}
      <Locked when={isReadOnly}>
        <ol ref={list} className={styles.list}>
          {shown.map((question) => (
            <QuestionRow
              key={`${question.subject.id} ${question.fact}`}
              question={question}
              onAnswer={answer}
            />
          ))}
        </ol>
      </Locked>
      {questions.length > shown.length && (
        <p className={styles.quiet}>{t('questions.more', { count: questions.length - shown.length })}</p>
      )}
    </main>
  );
}
