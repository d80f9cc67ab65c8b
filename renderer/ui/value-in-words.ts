import { valueAsWords } from '../../shared/knowledge/value-as-words';
import { t } from '../language/words';

/** A value of a fact as what a person chooses: `Yes`, `Agent command`. Words of the packs stay in their language. */
export const answerInWords = (value: string): string =>
  value === 'yes' || value === 'no' || value === 'none' || value === 'unknown'
    ? t(`answers.${value}`)
    : valueAsWords(value);
