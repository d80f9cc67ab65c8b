import { move } from '../../../shared/edits/arrange';
import { connect } from '../../../shared/edits/connect';
import { newId } from '../../../shared/edits/place-subjects';
import type { Point } from '../../../shared/model/geometry';
import { t } from '../../language/words';
import { useDocument } from '../../state/document';
import { say } from '../../state/notices';
import { type Placeable, place, sizeOf } from '../../state/placing';
import { useView } from '../../state/view';
import { dropPlace } from './drop-place';
import { moveOf } from './dropped-move';
import type { DiagramNode } from './project';

/** Keeps where dragged things came to lie. Returns whether the model took it. */
export function finishDrag(dragged: readonly DiagramNode[]): boolean {
  const moves = dragged
    // What lies in a dragged boundary comes along with it.
    .filter(({ parentId }) => !dragged.some(({ id }) => id === parentId))
    .flatMap((node) => moveOf(node.id, node));
  const { execute, document } = useDocument.getState();
  const before = document?.history.present;
  const [first] = moves;
  if (first === undefined || before === undefined) return true;
  const subject = before.elements[first.id] ?? before.boundaries[first.id];
  if (!execute(move(useView.getState().diagram, moves))) return false;
  if (subject?.parent !== first.parent)
    say(
      first.parent === null
        ? t('diagram.leftBoundary', { name: subject?.name ?? '' })
        : t('diagram.movedInto', {
            name: subject?.name ?? '',
            boundary: before.boundaries[first.parent]?.name ?? '',
          }),
    );
  return true;
}

/** Draws a flow and selects it. */
export function drawFlow(source: string, target: string): void {
  const { execute, document } = useDocument.getState();
  if (document === null) return;
  const id = newId(document.history.present, `${source} to ${target}`, 'flow');
  if (!execute(connect(id, source, target))) return;
  useView.getState().select([id]);
  say(t('diagram.drewFlow'));
}

/** Puts something of the palette where it was dropped. */
export function dropNew(what: Placeable, point: Point): void {
  const model = useDocument.getState().document?.history.present;
  if (model === undefined) return;
  const { diagram } = useView.getState();
  place(what, dropPlace(model, diagram, point, { type: what.type, size: sizeOf(what) }));
}
