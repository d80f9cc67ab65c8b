import { useState } from 'react';
import type { ThreatModel } from '../../../shared/model/threat-model';
import { visibleText } from '../../../shared/model/visible-text';
import { t } from '../../language/words';
import { useOpenDocument } from '../../state/document';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { Select } from '../../ui/fields';
import { DifferencesList } from './differences-list';
import styles from './revisions.module.css';
import { type DifferenceFormat, SaveMenu } from './save-menu';

/** Which of the two came first. */
export type Direction = 'fromFile' | 'toFile';

/** What is otherwise between the open model and a file's. */
export function CompareFileDialog({
  file,
  onSave,
  onOther,
  onClose,
}: {
  file: { name: string; model: ThreatModel };
  onSave: (direction: Direction, format: DifferenceFormat) => void;
  onOther: () => void;
  onClose: () => void;
}) {
  const now = useOpenDocument(({ history }) => history.present);
  const [direction, setDirection] = useState<Direction>('fromFile');
  const name = visibleText(file.name);
  const isFrom = direction === 'fromFile';
  return (
    <Dialog
      title={t('compare.title', { name })}
      description={t('compare.about')}
      onClose={onClose}
      className={styles.compare}
    >
      <div className={styles.bar}>
        <Select
          label={t('compare.direction')}
          value={direction}
          onChange={(event) => setDirection(event.target.value === 'toFile' ? 'toFile' : 'fromFile')}
          choices={[
            { value: 'fromFile', title: t('compare.fromFile', { name }) },
            { value: 'toFile', title: t('compare.toFile', { name }) },
          ]}
        />
        <SaveMenu onSave={(format) => onSave(direction, format)} />
        <Button onClick={onOther}>{t('compare.other')}</Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys */}
      <section className={styles.compared} tabIndex={0} aria-label={t('compare.list')}>
        <DifferencesList before={isFrom ? file.model : now} after={isFrom ? now : file.model} />
      </section>
      <DialogActions>
        <Button onClick={onClose}>{t('help.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
