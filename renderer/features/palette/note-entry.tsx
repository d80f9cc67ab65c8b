import { StickyNote } from 'lucide-react';
import { t } from '../../language/words';
import { canvas } from '../../state/canvas';
import { useIsReadOnly } from '../../state/document';
import { noteMime } from '../../state/placing';
import styles from './palette.module.css';
import { noteStop } from './stops';

/** A note is no stencil: a text about the drawing, dragged onto it like one. */
export function NoteEntry({ isStop, onStop }: { isStop: boolean; onStop: () => void }) {
  const isReadOnly = useIsReadOnly();
  return (
    <div className={styles.note}>
      <button
        type="button"
        title={t('objects.noteHelp')}
        className={styles.entry}
        data-palette-stop={noteStop.key}
        tabIndex={isStop ? 0 : -1}
        onFocus={onStop}
        draggable={!isReadOnly}
        onDragStart={(event) => {
          event.dataTransfer.setData(noteMime, 'note');
          event.dataTransfer.effectAllowed = 'copy';
        }}
        onClick={() => canvas()?.beginNote()}
      >
        <StickyNote size={18} aria-hidden />
        {t('objects.note')}
        <kbd aria-hidden>N</kbd>
      </button>
    </div>
  );
}
