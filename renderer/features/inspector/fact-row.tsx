import { setFact } from '../../../shared/edits/describe';
import type { Fact } from '../../../shared/model/fact';
import { sourceInWords, valueInWords } from '../../../shared/report/words';
import { useDocument } from '../../state/document';
import { useKnowledge } from '../../state/knowledge';
import { Segments, Select, TextField } from '../../ui/fields';
import styles from './inspector.module.css';

const threeValues = [
  { value: 'yes', title: 'Yes' },
  { value: 'no', title: 'No' },
  { value: 'unknown', title: 'Unknown' },
];

/** One fact: what it is, who says so, and a way to say otherwise. */
export function FactRow({
  subject,
  fact,
  known,
  settles,
}: {
  subject: string;
  fact: string;
  known: Fact | undefined;
  settles: number;
}) {
  const knowledge = useKnowledge();
  const definition = knowledge.facts.get(fact);
  const title = definition?.title ?? fact;
  const { execute } = useDocument.getState();
  const set = (value: string) => execute(setFact(subject, fact, value === 'unknown' ? null : value));
  const value = known === undefined ? 'unknown' : valueInWords(known.value);
  return (
    <div className={styles.fact}>
      <div className={styles.factHead}>
        <span title={definition?.question}>{title}</span>
        {settles > 0 && <span className={styles.settles}>settles {settles}</span>}
      </div>
      {definition?.type === 'choice' ? (
        <Select
          label={title}
          hideLabel
          value={value}
          choices={[
            { value: 'unknown', title: 'Unknown' },
            ...(definition.values ?? []).map((one) => ({ value: one, title: one })),
          ]}
          onChange={(event) => set(event.target.value)}
        />
      ) : definition?.type === 'list' ? (
        <TextField
          label={title}
          hideLabel
          placeholder="Unknown; separate with commas, - for none"
          defaultValue={known === undefined ? '' : value === 'none' ? '-' : value}
          key={value}
          onBlur={(event) => {
            const words = event.target.value
              .split(',')
              .map((word) => word.trim())
              .filter(Boolean);
            if (event.target.value === (known === undefined ? '' : value === 'none' ? '-' : value)) return;
            execute(setFact(subject, fact, words.length === 0 ? null : words[0] === '-' ? [] : words));
          }}
        />
      ) : (
        <Segments label={title} choices={threeValues} value={value} onChange={set} />
      )}
      {known !== undefined && <p className={styles.source}>says {sourceInWords(known.source)}</p>}
    </div>
  );
}
