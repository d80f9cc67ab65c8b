import { useRef, useState } from 'react';
import { withoutUnseen } from '../../../shared/model/visible-text';
import { keepName } from '../../state/naming';
import { focusSubject } from '../../state/surfaces';
import { useView } from '../../state/view';
import styles from './outline.module.css';

/** A name that is typed in its line: Enter keeps it, Escape doesn't. */
export function NameField({ id, name, label }: { id: string; name: string; label: string }) {
  const [text, setText] = useState(withoutUnseen(name));
  const isLeft = useRef(false);
  const leave = (keep: boolean) => {
    if (isLeft.current) return;
    isLeft.current = true;
    if (keep) keepName(id, name, text);
    useView.getState().rename(null);
  };
  return (
    <input
      className={styles.naming}
      aria-label={label}
      value={text}
      // biome-ignore lint/a11y/noAutofocus: a person has just asked to type here
      autoFocus
      onFocus={(event) => event.target.select()}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => leave(true)}
      onPointerDown={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        leave(event.key === 'Enter');
        focusSubject(id, 'outline');
      }}
    />
  );
}
