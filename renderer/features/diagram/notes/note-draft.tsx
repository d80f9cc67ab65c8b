import { addNote } from '../../../../shared/edits/note';
import { newId } from '../../../../shared/edits/place-subjects';
import { noteSize } from '../../../../shared/edits/sizes';
import type { Point } from '../../../../shared/model/geometry';
import { t } from '../../../language/words';
import { useDocument } from '../../../state/document';
import { say } from '../../../state/notices';
import { useView } from '../../../state/view';
import { focusCanvas, focusOnCanvas } from '../focus';
import { OnDiagram } from '../view/on-diagram';
import { NoteField } from './note-field';
import styles from './notes.module.css';

/** A note that is typed for the first time. It is put on the diagram once it has words. */
export function NoteDraft({ at, onEnd }: { at: Point; onEnd: () => void }) {
  return (
    <OnDiagram>
      <div
        className={`${styles.note} ${styles.writing} ${styles.draft}`}
        style={{ left: at.x, top: at.y, width: noteSize.width, minHeight: noteSize.height }}
      >
        <NoteField
          text=""
          onLeave={(text, height, isByKey) => {
            onEnd();
            if (text !== '') put(text, height, at);
            else if (isByKey) focusCanvas();
          }}
        />
      </div>
    </OnDiagram>
  );
}

function put(text: string, least: number, at: Point): void {
  const { document, execute } = useDocument.getState();
  const { diagram, select } = useView.getState();
  if (document === null) return;
  const id = newId(document.history.present, 'note', 'note');
  const height = Math.max(noteSize.height, Math.round(least));
  if (!execute(addNote(diagram, id, text, { ...at, width: noteSize.width, height }))) return;
  select([id]);
  focusOnCanvas(id);
  say(t('objects.addedNote'));
}
