import { useState } from 'react';
import { t } from '../language/words';
import { useOpenDocument } from '../state/document';
import { useView } from '../state/view';
import { Button } from '../ui/button';
import { Dialog, DialogActions } from '../ui/dialog';
import { Segments } from '../ui/fields';
import styles from './picture-dialog.module.css';
import { copyPicture, type PictureScope, pictureScales, savePicture } from './pictures';

/** What a picture shows, as which file, how fine; then to a file or into the clipboard. */
export function PictureDialog({ onClose }: { onClose: () => void }) {
  const hasSelection = useView((state) => state.selection.length > 0);
  const hasSeveral = useOpenDocument(({ history }) => Object.keys(history.present.diagrams).length > 1);
  const [scope, setScope] = useState<PictureScope>(hasSelection ? 'selection' : 'diagram');
  const [format, setFormat] = useState<'png' | 'svg'>('png');
  const [scale, setScale] = useState<(typeof pictureScales)[number]>(2);
  const scopes = [
    { value: 'diagram', title: t('pictures.diagram') },
    ...(hasSelection ? [{ value: 'selection', title: t('pictures.selection') }] : []),
    ...(hasSeveral ? [{ value: 'all', title: t('pictures.all') }] : []),
  ];
  const save = () => {
    onClose();
    void savePicture(format === 'svg' ? { scope, format } : { scope, format, scale });
  };
  return (
    <Dialog title={t('pictures.title')} description={t('pictures.about')} onClose={onClose}>
      <div className={styles.choices}>
        <span>{t('pictures.shows')}</span>
        <Segments
          label={t('pictures.shows')}
          choices={scopes}
          value={scope}
          onChange={(value) => setScope(value as PictureScope)}
        />
        <span>{t('pictures.file')}</span>
        <Segments
          label={t('pictures.file')}
          choices={[
            { value: 'png', title: 'PNG' },
            { value: 'svg', title: 'SVG' },
          ]}
          value={format}
          onChange={(value) => setFormat(value === 'svg' ? 'svg' : 'png')}
        />
        {format === 'png' && (
          <>
            <span>{t('pictures.scale')}</span>
            <Segments
              label={t('pictures.scale')}
              choices={pictureScales.map((one) => ({ value: String(one), title: `${one} ×` }))}
              value={String(scale)}
              onChange={(value) => setScale(pictureScales.find((one) => String(one) === value) ?? 2)}
            />
          </>
        )}
      </div>
      <DialogActions>
        <Button look="plain" onClick={onClose}>
          {t('pictures.cancel')}
        </Button>
        <Button
          onClick={() => {
            onClose();
            void copyPicture(scope, scale);
          }}
        >
          {t('pictures.copy')}
        </Button>
        <Button look="primary" onClick={save}>
          {t('pictures.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
