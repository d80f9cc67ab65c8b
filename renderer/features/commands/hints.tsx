import { t } from '../../language/words';
import { Keys } from '../../ui/keys';
import styles from './finder.module.css';

/** The line at the bottom of what finds something: its keys, and how much was found. */
export function Hints({
  enter,
  count,
  hasCommands = false,
}: {
  /** What Enter does. */
  enter: string;
  /** Undefined: nothing is looked for yet. */
  count: number | undefined;
  /** `>` leads to the commands. */
  hasCommands?: boolean;
}) {
  return (
    <div className={styles.hints}>
      <span>
        <Keys keys={['arrowup', 'arrowdown']} /> {t('finding.move')}
      </span>
      <span>
        <Keys keys={['enter']} /> {enter}
      </span>
      <span>
        <Keys keys={['escape']} /> {t('finding.escapeCloses')}
      </span>
      {hasCommands && (
        <span>
          <Keys keys={['>']} /> {t('finding.greaterThan')}
        </span>
      )}
      <span role="status" className={styles.count}>
        {count === undefined ? '' : t('finding.found', { count })}
      </span>
    </div>
  );
}
