import { titleShown } from '../language/title-shown';
import { t } from '../language/words';
import { useDocument } from '../state/document';
import { heldModels } from '../storage/held';
import { Button } from '../ui/button';
import { Dialog, DialogActions } from '../ui/dialog';
import { Name } from '../ui/name';
import { closeAnyway } from './closing';
import { saveDocument } from './saving';

/** Closing while models are in memory only: which they are, and the ways out. */
export function ClosingDialog({ onClose }: { onClose: () => void }) {
  const isOpen = useDocument(({ document }) => document !== null);
  return (
    <Dialog title={t('keeping.cantClose')} description={t('keeping.cantCloseWhy')} onClose={onClose}>
      <ul>
        {heldModels().map(({ entry: { id, title } }) => (
          <li key={id}>
            <Name>{titleShown(title)}</Name>
          </li>
        ))}
      </ul>
      <DialogActions>
        <Button onClick={closeAnyway}>{t('keeping.closeAnyway')}</Button>
        {isOpen && <Button onClick={() => void saveDocument(true)}>{t('trouble.saveFile')}</Button>}
        <Button look="primary" onClick={onClose}>
          {t('keeping.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
