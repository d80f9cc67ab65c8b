import type { FactDefinition } from '../../../shared/knowledge/pack';
import type { FactValue } from '../../../shared/model/fact';
import { visibleText } from '../../../shared/model/visible-text';
import { t } from '../../language/words';
import { Segments, Select } from '../../ui/fields';
import { answerInWords } from '../../ui/value-in-words';
import { WordListField } from '../../ui/word-list-field';
import type { CommonFact } from './in-common';

const threeValues = () => [
  { value: 'yes', title: t('answers.yes') },
  { value: 'no', title: t('answers.no') },
  { value: 'unknown', title: t('answers.unknown'), mark: '?' },
];

/** What kind of fact this is; where no pack in use defines it, its value tells. */
export function typeOfFact(
  definition: FactDefinition | undefined,
  value: FactValue | undefined,
): FactDefinition['type'] {
  if (definition) return definition.type;
  if (Array.isArray(value)) return 'list';
  return value === undefined || value === 'yes' || value === 'no' ? 'yesNo' : 'choice';
}

/** A way to answer a fact, of one thing or of several that may not say the same yet. */
export function FactAnswer({
  title,
  definition,
  answer,
  onAnswer,
}: {
  title: string;
  definition: FactDefinition | undefined;
  answer: CommonFact['answer'];
  /** Null: unknown again. */
  onAnswer: (value: FactValue | null) => void;
}) {
  const isVarious = answer === 'various';
  const known = isVarious ? undefined : answer.value;
  const set = (value: string) => onAnswer(value === 'unknown' ? null : value);
  const value = isVarious ? '' : known === undefined ? 'unknown' : String(known);
  switch (typeOfFact(definition, known)) {
    case 'list':
      return (
        <WordListField
          label={title}
          words={known === undefined ? null : [known].flat().map(String)}
          {...(isVarious && { placeholder: t('inspector.various') })}
          onChange={onAnswer}
        />
      );
    case 'yesNo':
      return <Segments label={title} choices={threeValues()} value={value} onChange={set} />;
    default: {
      const values = definition?.values ?? [];
      // A model may hold a value that the knowledge in use doesn't have: it is shown, not swallowed.
      const foreign = isVarious || value === 'unknown' || values.includes(value) ? [] : [value];
      return (
        <Select
          label={title}
          hideLabel
          value={value}
          choices={[
            ...(isVarious ? [{ value: '', title: t('inspector.various') }] : []),
            { value: 'unknown', title: t('answers.unknown') },
            ...[...foreign, ...values].map((one) => ({
              value: one,
              title: visibleText(answerInWords(one)),
            })),
          ]}
          onChange={(event) => event.target.value !== '' && set(event.target.value)}
        />
      );
    }
  }
}
