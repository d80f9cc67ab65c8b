import { visibleText } from '../../shared/model/visible-text';
import { inWords, t } from '../language/words';
import { useDocument } from '../state/document';
import { type Alarm as Raised, useNotices } from '../state/notices';
import { Button } from '../ui/button';
import { actionOf, perform } from './actions';
import styles from './app.module.css';
import { saveDocument } from './saving';

/**
 * Something that a person has to know now, said calmly at the top until it is solved or put away, with what puts it
 * right. Where the app can't keep the work by itself, a file is one click away.
 */
export function Alarm({ alarm: { cause, message, ways } }: { alarm: Raised }) {
  const isOpen = useDocument(({ document }) => document !== null);
  return (
    <div role="alert" className={styles.alarm}>
      <span>{visibleText(typeof message === 'string' ? message : inWords(message))}</span>
      <div className={styles.ways}>
        {cause === 'database' && isOpen && (
          <Button onClick={() => void saveDocument(true)}>{t('trouble.saveFile')}</Button>
        )}
        {ways.map(actionOf).map((action) => (
          <Button key={action.id} onClick={() => perform(action)}>
            {action.title()}
          </Button>
        ))}
        <Button look="plain" onClick={() => useNotices.getState().calm()}>
          {t('app.closeNotice')}
        </Button>
      </div>
    </div>
  );
}
