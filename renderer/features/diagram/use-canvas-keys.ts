import { useReactFlow } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { arrange, move } from '../../../shared/edits/arrange';
import { useDocument } from '../../state/document';
import { startRenaming } from '../../state/naming';
import { deleteSubjects } from '../../state/selection';
import { useView } from '../../state/view';
import { isTextField } from '../../ui/text-field';
import { focusFirstNode } from './focus';

const arrows: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What takes all keys while it is there. */
const over = '[role=dialog], [role=menu]';
/** What the arrows move within. */
const ownArrows = 'input, [role=tab], [role=listbox], [data-palette-stop]';

/**
 * The keys of the canvas, wherever the focus is while the canvas is shown and nobody types: arrows move what is
 * chosen and with Alt resize it, F2 names it, C connects it, Delete removes it, / goes to the palette, + - 0 1 zoom.
 * On the canvas, Enter or Space chooses what has the focus; where nothing is chosen, they and the arrows go to
 * what is drawn first.
 * @param onConnect called with the element that a flow is to start from
 */
export function useCanvasKeys(onConnect: (source: string) => void, showAll: () => void): void {
  const { zoomIn, zoomOut, zoomTo } = useReactFlow();
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    if (isTextField(target) || document.querySelector(over)) return;
    const isHere = target === document.body || target.closest('[data-focus-home]') !== null;
    const focused = target.closest<HTMLElement>('.react-flow__node, .react-flow__edge')?.dataset.id;
    const { selection, select } = useView.getState();
    const chosen = selection.length > 0 ? selection : focused === undefined ? [] : [focused];
    const [first] = chosen;
    const arrow = target.matches(ownArrows) ? undefined : arrows[event.key];
    const isEnter = (event.key === 'Enter' || event.key === ' ') && !target.matches('button');
    const model = useDocument.getState().document?.history.present;
    if (arrow && first !== undefined && event.altKey) resize(chosen, arrow);
    else if (event.altKey) return;
    else if (arrow && first !== undefined) nudge(chosen, arrow, event.shiftKey ? 1 : 8);
    else if (isHere && focused === undefined && (arrow || isEnter)) focusFirstNode();
    else if (isEnter && focused !== undefined)
      select(event.shiftKey ? [...new Set([...selection, focused])] : [focused]);
    else if (event.key === 'F2' && first !== undefined) startRenaming(first);
    else if (event.key.toLowerCase() === 'c' && first !== undefined && model?.elements[first])
      onConnect(first);
    else if ((event.key === 'Delete' || (isHere && event.key === 'Backspace')) && first !== undefined)
      deleteSubjects(chosen);
    else if (event.key === 'Escape') select([]);
    else if (event.key === '/') document.querySelector<HTMLInputElement>('[data-palette-search]')?.focus();
    else if (event.key === '+') void zoomIn();
    else if (event.key === '-') void zoomOut();
    else if (event.key === '0') void zoomTo(1);
    else if (event.key === '1') showAll();
    else return;
    event.preventDefault();
  };
  const latest = useRef(onKeyDown);
  latest.current = onKeyDown;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => latest.current(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

/** Makes things wider, narrower, taller or lower by eight. */
function resize(ids: readonly string[], [dx, dy]: [number, number]): void {
  const { document, execute } = useDocument.getState();
  const { diagram } = useView.getState();
  const placements = document?.history.present.diagrams[diagram]?.placements ?? {};
  const resized = Object.fromEntries(
    ids.flatMap((id) => {
      const known = placements[id];
      if (known === undefined) return [];
      const { width, height } = known;
      return [
        [id, { ...known, width: Math.max(110, width + dx * 8), height: Math.max(48, height + dy * 8) }],
      ];
    }),
  );
  if (Object.keys(resized).length > 0) execute(arrange(diagram, resized, 'Resize', `resize:${ids.join()}`));
}

function nudge(ids: readonly string[], [dx, dy]: [number, number], step: number): void {
  const { document, execute } = useDocument.getState();
  const { diagram } = useView.getState();
  if (document === null) return;
  const model = document.history.present;
  const moves = ids.flatMap((id) => {
    const placement = model.diagrams[diagram]?.placements[id];
    const subject = model.elements[id] ?? model.boundaries[id];
    // What lies in a chosen boundary moves with it.
    if (placement === undefined || subject === undefined || ids.includes(subject.parent ?? '')) return [];
    return [{ id, parent: subject.parent, x: placement.x + dx * step, y: placement.y + dy * step }];
  });
  if (moves.length > 0) execute(move(diagram, moves, 'Move', `nudge:${ids.join()}`));
}
