import { useState } from 'react';
import { withoutUnseen } from '../../../../shared/model/visible-text';
import { t } from '../../../language/words';
import { useOpenDocument } from '../../../state/document';
import { keepName } from '../../../state/naming';
import { nameOf } from '../../../state/subject-index';
import { useView } from '../../../state/view';
import styles from '../diagram.module.css';
import { focusOnCanvas } from '../focus';

/** A name that is typed where it stands: Enter keeps it, Escape doesn't. */
export function NameInPlace({ id, name }: { id: string; name: string }) {
  const [text, setText] = useState(withoutUnseen(name));
  const called = useOpenDocument(({ history }) => nameOf(history.present, id));
  const leave = (keep: boolean, isByKey: boolean) => {
    if (keep) keepName(id, name, text);
    useView.getState().rename(null);
    // The keys go on working on the canvas, unless a person has gone elsewhere.
    if (isByKey) focusOnCanvas(id);
  };
  return (
    <input
      className={`${styles.naming} nodrag nopan`}
      aria-label={t('diagram.nameOf', { name: called })}
      placeholder={called}
      value={text}
      // biome-ignore lint/a11y/noAutofocus: a person has just asked to type here
      autoFocus
      onFocus={(event) => event.target.select()}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => leave(true, false)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') leave(true, true);
        if (event.key === 'Escape') leave(false, true);
      }}
    />
  );
}
