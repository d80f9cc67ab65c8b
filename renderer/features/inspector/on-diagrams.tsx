import { diagramsInOrder } from '../../../shared/model/diagrams-in-order';
import { visibleText } from '../../../shared/model/visible-text';
import { t } from '../../language/words';
import { openDiagram, showHere, shows } from '../../state/diagrams';
import { useOpenDocument } from '../../state/document';
import { useView } from '../../state/view';
import { Button } from '../../ui/button';
import styles from './inspector.module.css';

/** The other diagrams that show something, and a way to show it on this one. Nothing where there is but one. */
export function OnDiagrams({ id }: { id: string }) {
  const model = useOpenDocument(({ history }) => history.present);
  const shown = useView((state) => state.diagram);
  const others = diagramsInOrder(model).filter((one) => one.id !== shown && shows(model, one.id, id));
  const isMissing = !shows(model, shown, id) && model.flows[id] === undefined;
  if (others.length === 0 && !isMissing) return null;
  const open = (diagram: string) => {
    openDiagram(diagram);
    useView.getState().select([id]);
  };
  return (
    <section className={styles.onDiagrams} aria-label={t('diagram.onDiagrams')}>
      <h3>{t('diagram.onDiagrams')}</h3>
      <div className={styles.buttons}>
        {isMissing && <Button onClick={() => showHere([id])}>{t('diagram.showHere')}</Button>}
        {others.map((one) => (
          <Button key={one.id} onClick={() => open(one.id)}>
            {visibleText(one.name)}
          </Button>
        ))}
      </div>
    </section>
  );
}
