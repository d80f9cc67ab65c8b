import { type DragEvent, useMemo, useState } from 'react';
import type { ThreatModel } from '../../../shared/model/threat-model';
import { useIsReadOnly } from '../../state/document';
import { moveChosenInto } from '../../state/moving';
import { place, placeableMime, placeableOf } from '../../state/placing';
import { useView } from '../../state/view';
import type { Row } from './outline-rows';

/** What a drag within the outline carries: ids, one a line. */
const subjectsMime = 'application/x-bulkhead-subjects';

interface DragProps {
  draggable: boolean;
  onDragStart: (event: DragEvent) => void;
  onDragOver: (event: DragEvent) => void;
  onDrop: (event: DragEvent) => void;
  onDragEnd: () => void;
}
export type RowDrag = (row: Row | null) => DragProps;

/**
 * Dragging in the tree: what is dropped on a boundary goes into it, on an element beside it, below all lines out of
 * all boundaries. Stencils of the palette can be dropped here too.
 */
export function useRowDrag(model: ThreatModel): {
  drag: RowDrag;
  target: string | null | undefined;
  leave: () => void;
} {
  const isReadOnly = useIsReadOnly();
  const [target, setTarget] = useState<string | null | undefined>();
  const drag = useMemo((): RowDrag => {
    const boundaryOf = (row: Row | null): string | null | undefined => {
      if (row === null) return null;
      if (model.boundaries[row.id]) return row.id;
      return row.kind === 'element' ? row.parent : undefined;
    };
    return (row) => ({
      draggable: !isReadOnly && (row?.kind === 'boundary' || row?.kind === 'element'),
      onDragStart: (event) => {
        if (row === null) return;
        const { selection } = useView.getState();
        const ids = selection.includes(row.id) ? selection : [row.id];
        event.dataTransfer.setData(subjectsMime, ids.join('\n'));
        event.dataTransfer.effectAllowed = 'move';
      },
      onDragOver: (event) => {
        const { types } = event.dataTransfer;
        const over = boundaryOf(row);
        if (over === undefined || !(types.includes(subjectsMime) || types.includes(placeableMime))) return;
        event.preventDefault();
        event.stopPropagation();
        setTarget(over);
      },
      onDrop: (event) => {
        const into = boundaryOf(row);
        setTarget(undefined);
        if (into === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        const ids = event.dataTransfer.getData(subjectsMime).split('\n').filter(Boolean);
        if (ids.length > 0) moveChosenInto(ids, into);
        const what = placeableOf(event.dataTransfer.getData(placeableMime));
        if (what === undefined) return;
        useView.getState().select(into === null ? [] : [into]);
        place(what);
      },
      onDragEnd: () => setTarget(undefined),
    });
  }, [model, isReadOnly]);
  return { drag, target, leave: () => setTarget(undefined) };
}
