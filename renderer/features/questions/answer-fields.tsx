import { useState } from 'react';
import type { FactDefinition } from '../../../shared/knowledge/pack';
import { valueAsWords } from '../../../shared/knowledge/value-as-words';
import { readWordList } from '../../../shared/model/word-list';
import { Button } from '../../ui/button';
import { Select, TextField } from '../../ui/fields';
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
      {valueAsWords(value)}
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
            { value: '', title: 'Choose …' },
            ...values.map((value) => ({ value, title: valueAsWords(value) })),
          ]}
          onChange={(event) => setChosen(event.target.value)}
        />
      </div>
      <Button disabled={chosen === ''} onClick={() => onAnswer(chosen)}>
        Answer
      </Button>
    </>
  );
}

function WordsAnswer({ label, onAnswer }: { label: string; onAnswer: (value: Answer) => void }) {
  const [text, setText] = useState('');
  const words = readWordList(text);
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
          placeholder="Words, between commas"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {words === null ? (
        <Button onClick={() => onAnswer([])}>None</Button>
      ) : (
        <Button type="submit">Answer</Button>
      )}
    </form>
  );
}
