import type { Condition } from '../../../shared/knowledge/condition';
import { t } from '../../language/words';
import { useKnowledge } from '../../state/knowledge';
import { type Reading, readingOf, sentenceOf } from './condition-in-words';
import styles from './knowledge.module.css';

/** A sentence longer than this is easier to read as a list. */
const mostInOneSentence = 90;

/**
 * When a rule stands: a sentence, or a list of what has to hold.
 * @param isException it is what the rule doesn't stand for
 */
export function ConditionText({
  condition,
  isException = false,
}: {
  condition: Condition;
  isException?: boolean;
}) {
  const knowledge = useKnowledge();
  const reading = readingOf(condition, knowledge);
  return (
    <div className={styles.condition}>
      <Part reading={reading} isException={isException} />
    </div>
  );
}

function Part({ reading, isException }: { reading: Reading; isException: boolean }) {
  const sentence = sentenceOf(reading);
  const said = (words: string) => (isException ? t('conditions.unless', { condition: words }) : words);
  if (typeof reading === 'string' || sentence.length <= mostInOneSentence) return <p>{said(sentence)}</p>;
  return (
    <>
      <p className={styles.quiet}>
        {said(t(reading.of === 'all' ? 'conditions.allHold' : 'conditions.anyHolds'))}
      </p>
      <ul>
        {reading.parts.map((part) => (
          <li key={sentenceOf(part)}>
            <Part reading={part} isException={false} />
          </li>
        ))}
      </ul>
    </>
  );
}
