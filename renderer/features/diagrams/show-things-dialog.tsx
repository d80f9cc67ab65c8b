import { useMemo, useState } from 'react';
import { subjectsOf } from '../../../shared/analysis/analyse';
import { compareNames, t } from '../../language/words';
import { showHere } from '../../state/diagrams';
import { useOpenDocument } from '../../state/document';
import { useKnowledge } from '../../state/knowledge';
import { useView } from '../../state/view';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { TextField } from '../../ui/fields';
import { EmptyState } from '../../ui/marks';
import { Name } from '../../ui/name';
import styles from './diagrams.module.css';

/** Rows that are drawn at most; a part of a name brings the others. */
const mostRows = 200;

/** Elements and boundaries of the model that this diagram doesn't show, to be shown on it. */
export function ShowThingsDialog({ onClose }: { onClose: () => void }) {
  const model = useOpenDocument(({ history }) => history.present);
  const knowledge = useKnowledge();
  const diagram = useView((state) => state.diagram);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const missing = useMemo(
    () =>
      subjectsOf(model, knowledge)
        .filter(
          ({ id }) => model.flows[id] === undefined && model.diagrams[diagram]?.placements[id] === undefined,
        )
        .sort((a, b) => compareNames(a.name, b.name)),
    [model, knowledge, diagram],
  );
  const found = missing.filter(({ name }) => name.toLowerCase().includes(query.trim().toLowerCase()));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  // What was typed until one thing was left is chosen by that.
  const [only] = query.trim() !== '' && found.length === 1 ? found : [];
  const wanted = chosen.size === 0 && only ? [only.id] : [...chosen];
  const show = () => {
    if (wanted.length === 0) return;
    showHere(wanted);
    onClose();
  };
  const name = model.diagrams[diagram]?.name ?? '';
  return (
    <Dialog title={t('diagram.showThings', { name })} onClose={onClose}>
      {missing.length === 0 ? (
        <>
          <EmptyState>
            <p>{t('diagram.nothingMissing')}</p>
          </EmptyState>
          <DialogActions>
            <Button onClick={onClose}>{t('diagram.closeThings')}</Button>
          </DialogActions>
        </>
      ) : (
        <>
          <TextField
            label={t('diagram.filterByName')}
            type="search"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) show();
            }}
          />
          <ul className={styles.things}>
            {found.slice(0, mostRows).map(({ id, name: title, kind }) => (
              <li key={id}>
                <label>
                  <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
                  <Name>{title}</Name>
                  <span>{t(`status.${kind}`)}</span>
                </label>
              </li>
            ))}
          </ul>
          {found.length > mostRows && <p>{t('diagram.moreThings', { count: found.length - mostRows })}</p>}
          <DialogActions>
            <Button onClick={() => setChosen(new Set(found.map(({ id }) => id)))}>
              {t('diagram.chooseAll')}
            </Button>
            <Button look="primary" disabled={wanted.length === 0} onClick={show}>
              {wanted.length === 0
                ? t('diagram.showThese')
                : t('diagram.showCount', { count: wanted.length })}
            </Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  );
}
