import { FileArchive, FolderInput } from 'lucide-react';
import { useRef } from 'react';
import { bytesInWords, t } from '../../language/words';
import { Button } from '../../ui/button';
import styles from './library.module.css';
import type { LibraryActions } from './library-actions';

/** The space for what is kept. */
export interface RoomNow {
  used: number;
  quota: number;
}

/** Everything at once, out and in, and how much room there is. */
export function LibraryFoot({
  count,
  room,
  actions,
}: {
  count: number;
  room: RoomNow | undefined;
  actions: Pick<LibraryActions, 'onExportAll' | 'onImportArchive'>;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.foot}>
      {count > 0 && (
        <Button onClick={actions.onExportAll}>
          <FileArchive size={16} aria-hidden /> {t('library.exportAll')}
        </Button>
      )}
      <Button onClick={() => input.current?.click()}>
        <FolderInput size={16} aria-hidden /> {t('library.importArchive')}
      </Button>
      {/* The page asks for the file itself: no path comes here. */}
      <input
        ref={input}
        type="file"
        accept=".zip"
        hidden
        aria-label={t('library.importArchive')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) actions.onImportArchive(file);
        }}
      />
      {room !== undefined && (
        <span className={styles.room}>
          {t('library.room', { used: bytesInWords(room.used), quota: bytesInWords(room.quota) })}
        </span>
      )}
    </div>
  );
}
