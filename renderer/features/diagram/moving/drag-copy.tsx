import { type MouseEvent as ReactMouseEvent, useCallback, useState } from 'react';
import { shownRectangles } from '../../../../shared/model/collapse';
import { useOpenDocument } from '../../../state/document';
import { useView } from '../../../state/view';
import type { DiagramNode } from '../projection/project';
import { asSnapped } from '../snapping/snap-drag';
import { OnDiagram } from '../view/on-diagram';
import styles from './drag-copy.module.css';
import { duplicateDragged, finishDrag } from './gestures';

export type Drag = ReactMouseEvent | MouseEvent | TouchEvent;
const none: readonly string[] = [];
const isCopy = (event: Drag) => 'altKey' in event && event.altKey;

/**
 * A drag with Alt held makes another of what is dragged, and leaves that where it is. Returns what the canvas has to be
 * told of, what shows where the originals stay, and how to have nothing copied after all.
 */
export function useDragCopy(project: () => void): {
  onNodeDrag: (event: Drag, node: DiagramNode, dragged: DiagramNode[]) => void;
  onNodeDragStop: (event: Drag, node: DiagramNode, dragged: DiagramNode[]) => void;
  staying: readonly string[];
  forget: () => void;
} {
  const [staying, setStaying] = useState<readonly string[]>(none);
  const onNodeDrag = useCallback((event: Drag, _node: DiagramNode, dragged: DiagramNode[]) => {
    setStaying((now) => {
      if (!isCopy(event)) return none;
      return now.length > 0 ? now : dragged.map(({ id }) => id);
    });
  }, []);
  const onNodeDragStop = useCallback(
    (event: Drag, _node: DiagramNode, held: DiagramNode[]) => {
      setStaying(none);
      const dragged = asSnapped(held);
      if (isCopy(event)) duplicateDragged(dragged);
      else if (finishDrag(dragged)) return;
      // What was dragged goes back to where it is.
      project();
    },
    [project],
  );
  const forget = useCallback(() => setStaying(none), []);
  return { onNodeDrag, onNodeDragStop, staying, forget };
}

/** Where what is being copied by a drag stays. */
export function Staying({ ids }: { ids: readonly string[] }) {
  const model = useOpenDocument(({ history }) => history.present);
  const diagram = useView((state) => state.diagram);
  const shown = model.diagrams[diagram];
  if (ids.length === 0 || shown === undefined) return null;
  const rectangles = shownRectangles(model, shown);
  return (
    <OnDiagram>
      {ids.flatMap((id) => {
        const box = rectangles.get(id) ?? shown.notes?.[id];
        if (box === undefined) return [];
        const { x: left, y: top, width, height } = box;
        return [<div key={id} className={styles.staying} style={{ left, top, width, height }} />];
      })}
    </OnDiagram>
  );
}
