import { readWordList } from '../../shared/model/word-list';
import { t } from '../language/words';
import { TextField } from './fields';

/** Words between commas; `none` says that there are none, nothing that nobody knows. */
export function WordListField({
  label,
  words,
  placeholder = t('values.wordsOrNone'),
  onChange,
}: {
  label: string;
  /** Null: not known. */
  words: readonly string[] | null;
  placeholder?: string;
  onChange: (words: string[] | null) => void;
}) {
  const shown = words === null ? '' : words.length === 0 ? t('values.none') : words.join(', ');
  return (
    <TextField
      label={label}
      hideLabel
      placeholder={placeholder}
      defaultValue={shown}
      // Undo and redo change the words from outside; the field follows.
      key={shown}
      onBlur={(event) => {
        if (event.target.value !== shown) onChange(readWordList(event.target.value, t('values.none')));
      }}
    />
  );
}
