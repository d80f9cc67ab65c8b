import { flowPath } from '../../../../shared/model/geometry';
import { useOpenDocument } from '../../../state/document';
import { shownOn } from '../../../state/shown';
import { useView } from '../../../state/view';
import { OnDiagram } from '../view/on-diagram';
import styles from './connect.module.css';
import { useConnecting } from './connecting';

/** Where the flow that is being picked would run, and the element that it would go to. */
export function ConnectPreview() {
  const picking = useConnecting((state) => state.picking);
  const candidate = useConnecting((state) => state.candidate);
  const model = useOpenDocument(({ history }) => history.present);
  const diagram = useView((state) => state.diagram);
  if (picking === null) return null;
  const { boxes, shownFor } = shownOn(model, diagram);
  const boxOf = (id: string | null) => (id === null ? undefined : boxes.get(shownFor(id) ?? '')?.rectangle);
  const [from, to] = [boxOf(picking.source), boxOf(candidate)];
  return (
    <OnDiagram>
      {from && to && from !== to && (
        <svg className={styles.preview} aria-hidden="true">
          <path d={flowPath(from, to).path} markerEnd="url(#flow-arrow-selected)" />
        </svg>
      )}
      {to && (
        <div
          className={styles.candidate}
          style={{ transform: `translate(${to.x}px, ${to.y}px)`, width: to.width, height: to.height }}
        />
      )}
    </OnDiagram>
  );
}
