import { visibleText } from '../../../shared/model/visible-text';
import { titleShown } from '../../language/title-shown';
import { t } from '../../language/words';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import type { KeptEntry } from './shelves';

const nameOf = ({ title }: KeptEntry) => visibleText(titleShown(title));

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
