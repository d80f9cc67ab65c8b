import type { Phrase } from '../../shared/language/phrase';
import { visibleText } from '../../shared/model/visible-text';
import { inWords, t } from '../language/words';
import { useDocument } from '../state/document';
import { type Cause, useNotices } from '../state/notices';
import { Button } from '../ui/button';
import styles from './app.module.css';
import { saveDocument } from './documents';

/**
 * Something that a person has to know now, said calmly at the top until it is solved or put away. Where the app can't
 * keep the work by itself, a file is one click away.
 */
export function Alarm({ cause, message }: { cause: Cause; message: string | Phrase }) {
  const isOpen = useDocument(({ document }) => document !== null);
  return (
    <div role="alert" className={styles.alarm}>
      <span>{visibleText(typeof message === 'string' ? message : inWords(message))}</span>
      {cause === 'database' && isOpen && (
        <Button onClick={() => void saveDocument(true)}>{t('trouble.saveFile')}</Button>
      )}
      <Button look="plain" onClick={() => useNotices.getState().calm()}>
        {t('app.closeNotice')}
      </Button>
    </div>
  );
}
