import { setFact } from '../../../shared/edits/describe';
import type { FactDefinition } from '../../../shared/knowledge/pack';
import type { Fact, FactValue } from '../../../shared/model/fact';
import { visibleText } from '../../../shared/model/visible-text';
import { sourceInWords } from '../../../shared/report/words';
import { t } from '../../language/words';
import { useDocument } from '../../state/document';
import { useKnowledge } from '../../state/knowledge';
import { Segments, Select } from '../../ui/fields';
import { answerInWords } from '../../ui/value-in-words';
import { WordListField } from '../../ui/word-list-field';
import styles from './inspector.module.css';

const threeValues = () => [
  { value: 'yes', title: t('answers.yes') },
  { value: 'no', title: t('answers.no') },
  { value: 'unknown', title: t('answers.unknown'), mark: '?' },
];

interface FactProps {
  subject: string;
  fact: string;
  known: Fact | undefined;
}

/** One fact: what it is, who says so, and a way to say otherwise. Short answers stand beside their fact. */
export function FactRow({ settles, ...about }: FactProps & { settles: number }) {
  const { fact, known } = about;
  const definition = useKnowledge().facts.get(fact);
  const title = definition?.title ?? fact;
  const isShort = (definition?.type ?? typeOf(known?.value)) === 'yesNo';
  return (
    <div className={`${styles.fact} ${isShort ? styles.short : ''}`}>
      <div className={styles.factHead}>
        <span title={definition?.question}>{title}</span>
        {settles > 0 && (
          <span className={styles.settles}>
            {t(definition?.general ? 'inspector.settles' : 'inspector.decides', { count: settles })}
          </span>
        )}
        {known !== undefined && (
          <span className={styles.source}>
            {t('sources.saidBy', { who: visibleText(sourceInWords(known.source, t)) })}
          </span>
        )}
      </div>
      <Answer title={title} definition={definition} {...about} />
    </div>
  );
}

/** What kind of fact a value is of where no pack in use defines it. */
function typeOf(value: FactValue | undefined): FactDefinition['type'] {
  if (Array.isArray(value)) return 'list';
  return value === undefined || value === 'yes' || value === 'no' ? 'yesNo' : 'choice';
}

function Answer({
  subject,
  fact,
  known,
  title,
  definition,
}: FactProps & { title: string; definition: FactDefinition | undefined }) {
  const { execute } = useDocument.getState();
  const answer = (value: FactValue | null) => execute(setFact(subject, fact, value, undefined, title));
  const set = (value: string) => answer(value === 'unknown' ? null : value);
  const value = known === undefined ? 'unknown' : String(known.value);
  const type = definition?.type ?? typeOf(known?.value);
  if (type === 'list')
    return (
      <WordListField
        label={title}
        words={known === undefined ? null : [known.value].flat().map(String)}
        onChange={answer}
      />
    );
  if (type === 'yesNo')
    return <Segments label={title} choices={threeValues()} value={value} onChange={set} />;
  const values = definition?.values ?? [];
  // A model may hold a value that the knowledge in use doesn't have: it is shown, not swallowed.
  const foreign = value === 'unknown' || values.includes(value) ? [] : [value];
  return (
    <Select
      label={title}
      hideLabel
      value={value}
      choices={[
        { value: 'unknown', title: t('answers.unknown') },
        ...[...foreign, ...values].map((one) => ({ value: one, title: visibleText(answerInWords(one)) })),
      ]}
      onChange={(event) => set(event.target.value)}
    />
  );
}
