import { useRef, useState } from 'react';
import { longestNote } from '../../../../shared/edits/note';
import { withoutUnseen } from '../../../../shared/model/visible-text';
import { t } from '../../../language/words';
import styles from './notes.module.css';

/**
 * The text of a note, typed where it stands. Enter begins another line; Escape, Ctrl+Enter and going elsewhere keep
 * what was typed.
 */
export function NoteField({
  text,
  onLeave,
}: {
  text: string;
  /** @param height how high the note has to be for its text; @param isByKey the keys are to go on working */
  onLeave: (text: string, height: number, isByKey: boolean) => void;
}) {
  const [typed, setTyped] = useState(withoutUnseen(text));
  const field = useRef<HTMLTextAreaElement>(null);
  const isLeft = useRef(false);
  const leave = (isByKey: boolean) => {
    if (isLeft.current) return;
    isLeft.current = true;
    onLeave(withoutUnseen(typed).trim(), (field.current?.scrollHeight ?? 0) + 2, isByKey);
  };
  return (
    <textarea
      ref={field}
      className={`${styles.field} nodrag nopan nowheel`}
      aria-label={t('objects.noteText')}
      title={t('objects.noteKeys')}
      maxLength={longestNote}
      value={typed}
      // biome-ignore lint/a11y/noAutofocus: a person has just asked to type here
      autoFocus
      onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => leave(false)}
      onKeyDown={(event) => {
        event.stopPropagation();
        const ends = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
        if (!ends) return;
        event.preventDefault();
        leave(true);
      }}
    />
  );
}
