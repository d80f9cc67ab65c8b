import { X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { addAssumption, removeAssumption } from '../../../shared/edits/decide';
import { visibleText } from '../../../shared/model/visible-text';
import { t } from '../../language/words';
import { useDocument, useIsReadOnly, useOpenDocument } from '../../state/document';
import { Button, IconButton } from '../../ui/button';
import { TextArea } from '../../ui/fields';
import { Locked } from '../../ui/locked';
import styles from './report.module.css';

/** What the review takes as given, written down for whoever reads the report. */
export function AssumptionList() {
  const assumptions = useOpenDocument(({ history }) => history.present.assumptions);
  const isReadOnly = useIsReadOnly();
  const [text, setText] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (useDocument.getState().execute(addAssumption(text))) setText('');
  };
  return (
    <section aria-labelledby="assumptions">
      <h2 id="assumptions">{t('report.assumptions')}</h2>
      <ul>
        {Object.values(assumptions).map((assumption) => (
          <li key={assumption.id} className={styles.assumption} data-assumption={assumption.id} tabIndex={-1}>
            <span>{visibleText(assumption.text)}</span>
            <IconButton
              label={t('report.remove', { text: visibleText(assumption.text) })}
              disabled={isReadOnly}
              onClick={() => useDocument.getState().execute(removeAssumption(assumption.id))}
            >
              <X size={14} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      <Locked when={isReadOnly}>
        <form onSubmit={add}>
          <TextArea
            label={t('report.given')}
            value={text}
            onChange={(event) => setText(event.target.value)}
            rows={2}
          />
          <Button type="submit" disabled={text.trim() === ''}>
            {t('report.add')}
          </Button>
        </form>
      </Locked>
    </section>
  );
}
