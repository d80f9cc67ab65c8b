import { move } from '../../../../shared/edits/arrange';
import { connect } from '../../../../shared/edits/connect';
import { newId } from '../../../../shared/edits/place-subjects';
import { together } from '../../../../shared/edits/together';
import type { Point } from '../../../../shared/model/geometry';
import { visibleText } from '../../../../shared/model/visible-text';
import { t } from '../../../language/words';
import { useDocument } from '../../../state/document';
import { duplicate } from '../../../state/duplicate';
import { say } from '../../../state/notices';
import { type Placeable, place, sizeOf } from '../../../state/placing';
import { useQuickAdd } from '../../../state/quick-add';
import { nameOf } from '../../../state/subject-index';
import { useView } from '../../../state/view';
import type { DiagramNode } from '../projection/project';
import { dropPlace } from './drop-place';
import { moveOf, takenIn } from './dropped-move';
import { settle } from './settle';

/** Keeps where dragged things came to lie. Returns whether the model took it. */
export function finishDrag(dragged: readonly DiagramNode[]): boolean {
  // What lies in a dragged boundary comes along with it.
  const roots = dragged.filter(({ parentId }) => !dragged.some(({ id }) => id === parentId));
  const moves = roots.flatMap((node) => moveOf(node.id, node));
  const taken = takenIn(roots, moves);
  const { execute, document } = useDocument.getState();
  const before = document?.history.present;
  const [first] = moves;
  if (first === undefined || before === undefined) return true;
  const subject = before.elements[first.id] ?? before.boundaries[first.id];
  const edit = move(useView.getState().diagram, moves);
  const takes = taken.length > 0 ? [move(useView.getState().diagram, taken)] : [];
  if (!settle(() => execute(takes.length > 0 ? together(edit.label, edit, ...takes) : edit))) return false;
  if (subject !== undefined && subject.parent !== first.parent)
    say(
      first.parent === null
        ? t('diagram.leftBoundary', { name: subject?.name ?? '' })
        : t('diagram.movedInto', {
            name: subject?.name ?? '',
            boundary: before.boundaries[first.parent]?.name ?? '',
          }),
    );
  const [held] = taken;
  if (held !== undefined)
    say(t('lines.tookIn', { count: taken.length, boundary: nameOf(before, held.parent ?? '') }));
  return true;
}

/** Leaves dragged things where they were, and puts others like them where they came to lie. */
export function duplicateDragged(dragged: readonly DiagramNode[]): void {
  const model = useDocument.getState().document?.history.present;
  const shown = model?.diagrams[useView.getState().diagram];
  const roots = dragged.filter(({ parentId }) => !dragged.some(({ id }) => id === parentId));
  const [first] = roots;
  const before = first && (shown?.placements[first.id] ?? shown?.notes?.[first.id]);
  if (first === undefined || before === undefined) return;
  const by = {
    x: Math.round(first.position.x - before.x),
    y: Math.round(first.position.y - before.y),
  };
  if (by.x === 0 && by.y === 0) return;
  const moves = roots.flatMap((node) => moveOf(node.id, node));
  const each = Object.fromEntries(moves.map(({ id, parent }) => [id, parent]));
  duplicate(
    roots.map(({ id }) => id),
    { by, into: { each } },
  );
}

/**
 * Draws a flow and selects it. Returns whether the model took it.
 * @param isNaming its name is typed at once, where it stands
 */
export function drawFlow(source: string, target: string, name = '', isNaming = false): boolean {
  const { execute, document } = useDocument.getState();
  if (document === null) return false;
  const model = document.history.present;
  const id = newId(model, `${source} to ${target}`, 'flow');
  if (!execute(connect(id, source, target, name))) return false;
  useView.getState().select([id]);
  if (isNaming) useView.getState().rename(id);
  const end = nameOf(model, target);
  say(
    name === ''
      ? t(isNaming ? 'connecting.drewNaming' : 'connecting.drew', { name: end })
      : t('connecting.drewNamed', { flow: visibleText(name), name: end }),
  );
  return true;
}

/** Draws a flow with the mouse: its name can be typed at once, as that of anything new. */
export const drawByHand = (source: string, target: string): boolean => drawFlow(source, target, '', true);

/** A flow that was dropped where nothing is: asks what to draw there, joined by it. */
export function offerNew(source: string, screen: Point, point: Point): void {
  useQuickAdd.getState().beginAt(source, screen, (what) => {
    const model = useDocument.getState().document?.history.present;
    const { diagram } = useView.getState();
    return model && dropPlace(model, diagram, point, { type: what.type, size: sizeOf(what) });
  });
}

/** Puts something of the palette where it was dropped. */
export function dropNew(what: Placeable, point: Point): void {
  const model = useDocument.getState().document?.history.present;
  if (model === undefined) return;
  const { diagram } = useView.getState();
  place(what, dropPlace(model, diagram, point, { type: what.type, size: sizeOf(what) }));
}
