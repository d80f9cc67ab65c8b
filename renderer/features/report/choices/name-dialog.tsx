import { useState } from 'react';
import { longestReportName } from '../../../../shared/edits/reports';
import { t } from '../../../language/words';
import { useNotices } from '../../../state/notices';
import { Button } from '../../../ui/button';
import { Dialog, DialogActions } from '../../../ui/dialog';
import { TextField } from '../../../ui/fields';
import styles from './choices.module.css';

/** Asks for the name of a choice. What is wrong with a name is said where it is typed. */
export function NameDialog({
  title,
  description,
  name: before,
  onName,
  onClose,
}: {
  title: string;
  description?: string;
  name: string;
  /** Returns whether it was taken; the status line says why not. */
  onName: (name: string) => boolean;
  onClose: () => void;
}) {
  const [name, setName] = useState(before);
  const [problem, setProblem] = useState('');
  return (
    <Dialog title={title} {...(description !== undefined && { description })} onClose={onClose}>
      <form
        className={styles.panel}
        onSubmit={(event) => {
          event.preventDefault();
          if (onName(name)) onClose();
          else setProblem(useNotices.getState().message);
        }}
      >
        <TextField
          label={t('choosing.name')}
          value={name}
          maxLength={longestReportName}
          autoFocus
          aria-invalid={problem !== ''}
          onChange={({ target }) => {
            setName(target.value);
            setProblem('');
          }}
        />
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
        <DialogActions>
          <Button look="plain" onClick={onClose}>
            {t('choosing.cancel')}
          </Button>
          <Button type="submit" look="primary" disabled={name.trim() === ''}>
            {t('choosing.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
