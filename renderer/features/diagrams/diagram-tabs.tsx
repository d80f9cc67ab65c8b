import { Ellipsis, Plus } from 'lucide-react';
import { diagramsInOrder } from '../../../shared/model/diagrams-in-order';
import { visibleText } from '../../../shared/model/visible-text';
import { t } from '../../language/words';
import { openDiagram } from '../../state/diagrams';
import { useIsReadOnly, useOpenDocument } from '../../state/document';
import { useView } from '../../state/view';
import { IconButton } from '../../ui/button';
import { Menu, type MenuEntry } from '../../ui/menu';
import { Name } from '../../ui/name';
import { DiagramName } from './diagram-name';
import styles from './diagrams.module.css';

/** The diagrams of the model under the canvas: which one is shown, a new one, and what can be done with this one. */
export function DiagramTabs({ onNew, entries }: { onNew: () => void; entries: readonly MenuEntry[] }) {
  const model = useOpenDocument(({ history }) => history.present);
  const shown = useView((state) => state.diagram);
  const renaming = useView((state) => state.renaming);
  const isReadOnly = useIsReadOnly();
  return (
    <nav className={styles.strip} aria-label={t('diagram.diagrams')}>
      <ul>
        {diagramsInOrder(model).map(({ id, name }) => (
          <li key={id}>
            {renaming === id ? (
              <DiagramName id={id} name={name} />
            ) : (
              <button
                type="button"
                className={styles.tab}
                aria-current={id === shown ? 'page' : undefined}
                title={visibleText(name)}
                onClick={() => openDiagram(id)}
                onDoubleClick={() => !isReadOnly && useView.getState().rename(id)}
              >
                <Name>{name}</Name>
              </button>
            )}
          </li>
        ))}
      </ul>
      <IconButton label={t('actions.newDiagram')} disabled={isReadOnly} onClick={onNew}>
        <Plus size={15} aria-hidden />
      </IconButton>
      <Menu
        trigger={
          <IconButton label={t('diagram.moreOfDiagram')}>
            <Ellipsis size={15} aria-hidden />
          </IconButton>
        }
        entries={entries}
      />
    </nav>
  );
}
