import { useId } from 'react';
import type { Side } from '../../../shared/edits/merge/conflict';
import { t } from '../../language/words';
import { Name } from '../../ui/name';
import type { Told } from './conflict-in-words';
import styles from './merge.module.css';

const titles = { mine: 'merge.here', theirs: 'merge.inFile' } as const;

/** What both sides changed, with what each has, of which one is chosen. */
export function ConflictChoice({
  told,
  chosen,
  onChoose,
}: {
  told: Told;
  chosen: Side | undefined;
  onChoose: (side: Side) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles.conflict}>
      <legend>
        <strong>
          <Name>{told.subject}</Name>
        </strong>{' '}
        <span>{told.part}</span>
      </legend>
      <div className={styles.sides}>
        {(['mine', 'theirs'] as const).map((side) => (
          <label key={side} className={styles.side}>
            <input type="radio" name={name} checked={chosen === side} onChange={() => onChoose(side)} />
            <span className={styles.who}>{t(titles[side])}</span>
            <span className={styles.value}>
              <Name>{told[side]}</Name>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
