import type { Phrase } from '../../shared/language/phrase';
import { visibleText } from '../../shared/model/visible-text';
import { inWords, t } from '../language/words';
import { useNotices } from '../state/notices';
import { Button } from '../ui/button';
import styles from './app.module.css';

/** Something that a person has to know now, said calmly at the top until it is solved or put away. */
export function Alarm({ message }: { message: string | Phrase }) {
  return (
    <div role="alert" className={styles.alarm}>
      <span>{visibleText(typeof message === 'string' ? message : inWords(message))}</span>
      <Button look="plain" onClick={() => useNotices.getState().calm()}>
        {t('app.closeNotice')}
      </Button>
    </div>
  );
}
