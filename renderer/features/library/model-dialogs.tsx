import { useState } from 'react';
import { visibleText } from '../../../shared/model/visible-text';
import { t } from '../../language/words';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { TextField } from '../../ui/fields';
import type { KeptEntry } from './shelves';

const nameOf = ({ title }: KeptEntry) => visibleText(title || t('app.untitled'));

/** What a model is sorted by, between commas. */
export function TagsDialog({
  model,
  onTags,
  onClose,
}: {
  model: KeptEntry;
  onTags: (tags: string[]) => void;
  onClose: () => void;
}) {
  const [text, setText] = useState((model.tags ?? []).join(', '));
  const done = () => {
    onTags(text.split(','));
    onClose();
  };
  return (
    <Dialog title={t('library.tagsOf', { name: nameOf(model) })} onClose={onClose}>
      <TextField
        label={t('library.tagsField')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && done()}
      />
      <DialogActions>
        <Button onClick={onClose}>{t('library.cancel')}</Button>
        <Button look="primary" onClick={done}>
          {t('library.setTags')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Whether a model is to be taken away for good. */
export function DeleteDialog({
  model,
  onDelete,
  onClose,
}: {
  model: KeptEntry;
  onDelete: () => void;
  onClose: () => void;
}) {
  return (
    <Dialog
      title={t('library.deleteWhich', { name: nameOf(model) })}
      description={
        model.file === null
          ? t('library.deleteKept')
          : t('library.deleteOfFile', { file: visibleText(model.file.name) })
      }
      onClose={onClose}
    >
      <DialogActions>
        <Button onClick={onClose}>{t('library.keep')}</Button>
        <Button
          look="primary"
          onClick={() => {
            onDelete();
            onClose();
          }}
        >
          {t('library.deleteForGood')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
