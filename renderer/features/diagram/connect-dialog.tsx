import { useMemo, useState } from 'react';
import { subjectsOf } from '../../../shared/analysis/analyse';
import { whyNotConnect } from '../../../shared/edits/connect';
import { visibleText } from '../../../shared/model/visible-text';
import { useOpenDocument } from '../../state/document';
import { useKnowledge } from '../../state/knowledge';
import { focusSubject } from '../../state/surfaces';
import { useView } from '../../state/view';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/fields';
import { Name } from '../../ui/name';
import styles from './connect-dialog.module.css';

/** To the new flow, or to where it would have started. */
function focusChosen(): boolean {
  const [chosen] = useView.getState().selection;
  if (chosen !== undefined) focusSubject(chosen);
  return chosen !== undefined;
}

/** Draws a flow without a mouse: type a part of the target's name, Enter takes the first. */
export function ConnectDialog({
  source,
  onConnect,
  onClose,
}: {
  source: string;
  onConnect: (target: string) => void;
  onClose: () => void;
}) {
  const model = useOpenDocument(({ history }) => history.present);
  const knowledge = useKnowledge();
  const [query, setQuery] = useState('');
  const subjects = useMemo(() => subjectsOf(model, knowledge), [model, knowledge]);
  const name = subjects.find(({ id }) => id === source)?.name ?? source;
  const found = subjects.filter(
    (subject) =>
      model.elements[subject.id] !== undefined &&
      whyNotConnect(model, source, subject.id) === null &&
      subject.name.toLowerCase().includes(query.trim().toLowerCase()),
  );
  return (
    <Dialog title={`Connect ${visibleText(name)} to …`} onClose={onClose} focusAfter={focusChosen}>
      <TextField
        label="Name of the target"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && found[0]) {
            event.preventDefault();
            onConnect(found[0].id);
          }
        }}
      />
      <ul className={styles.targets}>
        {found.slice(0, 50).map(({ id, name: target, kind }) => (
          <li key={id}>
            <button type="button" onClick={() => onConnect(id)}>
              <Name>{target}</Name> <span>{kind}</span>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p>No other element is called so.</p>}
    </Dialog>
  );
}
