import { useState } from 'react';
import type { FactDefinition } from '../../../shared/knowledge/pack';
import { readWordList } from '../../../shared/model/word-list';
import { t } from '../../language/words';
import { Button } from '../../ui/button';
import { Select, TextField } from '../../ui/fields';
import { answerInWords } from '../../ui/value-in-words';
import styles from './questions.module.css';

export type Answer = string | string[];

/** More values than this are a list to choose from, not buttons. */
const mostButtons = 5;

/** The ways to answer a question: buttons for a few values, a list for many, words where there is no list. */
export function AnswerFields({
  label,
  definition,
  onAnswer,
}: {
  label: string;
  definition: FactDefinition | undefined;
  onAnswer: (value: Answer) => void;
}) {
  if (definition?.type === 'list') return <WordsAnswer label={label} onAnswer={onAnswer} />;
  const values = definition?.type === 'choice' ? (definition.values ?? []) : ['yes', 'no'];
  if (values.length > mostButtons) return <ChosenAnswer label={label} values={values} onAnswer={onAnswer} />;
  return values.map((value) => (
    <Button key={value} onClick={() => onAnswer(value)}>
      {answerInWords(value)}
    </Button>
  ));
}

/** A choice is an answer only once it is confirmed: the arrow keys pass over values on their way. */
function ChosenAnswer({
  label,
  values,
  onAnswer,
}: {
  label: string;
  values: readonly string[];
  onAnswer: (value: Answer) => void;
}) {
  const [chosen, setChosen] = useState('');
  return (
    <>
      <div className={styles.field}>
        <Select
          label={label}
          hideLabel
          value={chosen}
          choices={[
            { value: '', title: t('questions.choose') },
            ...values.map((value) => ({ value, title: answerInWords(value) })),
          ]}
          onChange={(event) => setChosen(event.target.value)}
        />
      </div>
      <Button disabled={chosen === ''} onClick={() => onAnswer(chosen)}>
        {t('questions.answer')}
      </Button>
    </>
  );
}

function WordsAnswer({ label, onAnswer }: { label: string; onAnswer: (value: Answer) => void }) {
  const [text, setText] = useState('');
  const words = readWordList(text, t('values.none'));
  return (
    <form
      className={styles.words}
      onSubmit={(event) => {
        event.preventDefault();
        if (words !== null) onAnswer(words);
      }}
    >
      <div className={styles.field}>
        <TextField
          label={label}
          hideLabel
          placeholder={t('questions.words')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {words === null ? (
        <Button onClick={() => onAnswer([])}>{t('answers.none')}</Button>
      ) : (
        <Button type="submit">{t('questions.answer')}</Button>
      )}
    </form>
  );
}
