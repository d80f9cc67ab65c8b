import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { writeNote } from '../../../../shared/edits/note';
import { removeFrom } from '../../../../shared/edits/remove';
import { t } from '../../../language/words';
import { useDocument, useIsReadOnly } from '../../../state/document';
import { useView } from '../../../state/view';
import { Name } from '../../../ui/name';
import { LockMark } from '../arranging/lock-mark';
import { focusCanvas, focusOnCanvas } from '../focus';
import { ResizeGrips } from '../nodes/resize-grips';
import { useIsAlone } from '../nodes/use-is-alone';
import { NoteField } from './note-field';
import styles from './notes.module.css';
import type { NoteNode as Node } from './project-notes';

/** A note: a text about the drawing. */
export const NoteNode = memo(function NoteNode({ id, data: { note }, selected }: NodeProps<Node>) {
  const isWriting = useView((state) => state.renaming === id);
  const isAlone = useIsAlone(selected);
  const isReadOnly = useIsReadOnly();
  return (
    <>
      {isAlone && !isReadOnly && !note.locked && <ResizeGrips id={id} type="note" />}
      <div className={`${styles.note} ${isWriting ? styles.writing : ''}`}>
        {isWriting ? (
          <NoteField text={note.text} onLeave={(...typed) => keep(id, note.text, ...typed)} />
        ) : (
          <p className={styles.text}>
            {note.text === '' ? t('objects.emptyNote') : <Name>{note.text}</Name>}
          </p>
        )}
      </div>
      {note.locked && <LockMark />}
    </>
  );
});

/** Keeps what was typed as a step of its own; a note without words goes. */
function keep(id: string, before: string, text: string, height: number, isByKey: boolean): void {
  const { diagram, rename } = useView.getState();
  const { execute, seal } = useDocument.getState();
  rename(null);
  if (text === '') {
    if (execute(removeFrom(diagram, [id]))) useView.getState().select([]);
    if (isByKey) focusCanvas();
    return;
  }
  if (text !== before) {
    seal();
    execute(writeNote(diagram, id, text, height));
    seal();
  }
  if (isByKey) focusOnCanvas(id);
}
