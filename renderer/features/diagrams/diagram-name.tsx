import { useState } from 'react';
import { renameDiagram } from '../../../shared/edits/diagrams';
import { visibleText, withoutUnseen } from '../../../shared/model/visible-text';
import { t } from '../../language/words';
import { useDocument } from '../../state/document';
import { useView } from '../../state/view';
import styles from './diagrams.module.css';

/** The name of a diagram while it is typed in its tab: Enter keeps it, Escape doesn't. */
export function DiagramName({ id, name }: { id: string; name: string }) {
  const [text, setText] = useState(withoutUnseen(name));
  const leave = (isKept: boolean) => {
    const { execute, seal } = useDocument.getState();
    if (isKept && text.trim() !== '' && text !== name) {
      execute(renameDiagram(id, withoutUnseen(text).trim()));
      seal();
    }
    useView.getState().rename(null);
  };
  return (
    <input
      className={styles.naming}
      aria-label={t('diagram.nameOf', { name: visibleText(name) })}
      value={text}
      // biome-ignore lint/a11y/noAutofocus: a person has just asked to type here
      autoFocus
      onFocus={(event) => event.target.select()}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => leave(true)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') leave(true);
        if (event.key === 'Escape') leave(false);
      }}
    />
  );
}
