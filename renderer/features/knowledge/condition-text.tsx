import type { Condition } from '../../../shared/knowledge/condition';
import { useKnowledge } from '../../state/knowledge';
import { type Reading, readingOf, sentenceOf } from './condition-in-words';
import styles from './knowledge.module.css';

/** A sentence longer than this is easier to read as a list. */
const mostInOneSentence = 90;

/** When a rule stands: a sentence, or a list of what has to hold. */
export function ConditionText({ lead, condition }: { lead: string; condition: Condition }) {
  const knowledge = useKnowledge();
  const reading = readingOf(condition, knowledge);
  return (
    <div className={styles.condition}>
      <Part reading={reading} lead={lead} />
    </div>
  );
}

function Part({ reading, lead }: { reading: Reading; lead: string }) {
  const sentence = sentenceOf(reading);
  const start = lead === '' ? '' : `${lead} `;
  if (typeof reading === 'string' || sentence.length <= mostInOneSentence) return <p>{start + sentence}</p>;
  return (
    <>
      <p className={styles.quiet}>
        {start}
        {reading.of === 'all' ? 'all of these hold:' : 'any of these holds:'}
      </p>
      <ul>
        {reading.parts.map((part) => (
          <li key={sentenceOf(part)}>
            <Part reading={part} lead="" />
          </li>
        ))}
      </ul>
    </>
  );
}
