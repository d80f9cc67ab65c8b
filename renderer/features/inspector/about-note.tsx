import { StickyNote } from 'lucide-react';
import { longestNote, writeNote } from '../../../shared/edits/note';
import type { Note } from '../../../shared/model/threat-model';
import { withoutUnseen } from '../../../shared/model/visible-text';
import { t } from '../../language/words';
import { toggleLock } from '../../state/arranging';
import { useDocument, useIsReadOnly, whyReadOnly } from '../../state/document';
import { deleteSubjects } from '../../state/selection';
import { useView } from '../../state/view';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/fields';
import { Locked } from '../../ui/locked';
import styles from './inspector.module.css';

/** A note on the diagram. */
export function AboutNote({ note }: { note: Note }) {
  const isReadOnly = useIsReadOnly();
  const diagram = useView((state) => state.diagram);
  const { execute, seal } = useDocument.getState();
  return (
    <>
      <header className={styles.head}>
        <StickyNote size={22} aria-hidden />
        <div>
          <h2>{t('objects.note')}</h2>
          <p className={styles.quiet}>{t('objects.noteHelp')}</p>
        </div>
      </header>
      <div className={styles.body}>
        {isReadOnly && <p className={styles.note}>{whyReadOnly()}</p>}
        <Locked when={isReadOnly}>
          <TextArea
            label={t('objects.noteText')}
            rows={8}
            maxLength={longestNote}
            value={withoutUnseen(note.text)}
            onChange={(event) => execute(writeNote(diagram, note.id, event.target.value))}
            onBlur={seal}
          />
          <div className={styles.buttons}>
            <Button onClick={toggleLock}>{t(note.locked ? 'objects.unlock' : 'objects.lock')}</Button>
            <Button onClick={() => deleteSubjects([note.id])}>{t('actions.delete')}</Button>
          </div>
        </Locked>
      </div>
    </>
  );
}
