import { useEffect, useRef } from 'react';
import { arrange, move } from '../../../shared/edits/arrange';
import { whyLocked } from '../../../shared/edits/lock';
import { labelOfSeveral } from '../../../shared/edits/names';
import { inWords, t } from '../../language/words';
import { useDocument } from '../../state/document';
import { refuse } from '../../state/notices';
import { chosenSubjects, deleteSubjects, focusedSubject } from '../../state/selection';
import { shownFor, subjectsOfShown } from '../../state/shown';
import { nameOf } from '../../state/subject-index';
import { useView } from '../../state/view';
import { isTextField } from '../../ui/text-field';
import { focusFirstGrip } from './bends/shown-line';
import { focusEntry } from './focus';
import { leastSizeOf } from './nodes/least-size';
import { announceSelection, walkTowards } from './walk/use-walking';

const arrows: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What takes all keys while it is there. */
const over = '[role=dialog], [role=menu]';
/** What the arrows move within. */
const ownArrows = 'input, [role=tab], [role=listbox], [role=toolbar] *, [data-palette-stop]';

/**
 * What keys do on the canvas that is no action by itself. Wherever the focus is while nobody types, arrows move what is
 * selected, and with Alt resize what is chosen. On the canvas, while nothing is selected, they go to the nearest that
 * way; Enter or Space selects what has the focus. Where nothing has it, they go to what had it last, or is drawn first.
 */
export function useCanvasKeys(): void {
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    if (isTextField(target) || document.querySelector(over)) return;
    const isHere = target === document.body || target.closest('[data-focus-home]') !== null;
    const focused = focusedSubject();
    const chosen = chosenSubjects();
    const { selection, select } = useView.getState();
    const arrow = target.matches(ownArrows) ? undefined : arrows[event.key];
    const isEnter = (event.key === 'Enter' || event.key === ' ') && !target.matches('button');
    if (arrow && chosen.length > 0 && event.altKey) resize(chosen, arrow);
    else if (event.altKey) return;
    else if (arrow && selection.some(isMovable)) nudge(selection, arrow, event.shiftKey ? 1 : 8);
    else if (isHere && focused === undefined && (arrow || isEnter)) focusEntry();
    else if (isHere && arrow && focused !== undefined) walkTowards(event.key, focused);
    else if (isEnter && selection.length === 1 && focused === selection[0] && focusFirstGrip()) {
      // From a selected flow on to its bends.
    } else if (isEnter && focused !== undefined) {
      select([...new Set([...(event.shiftKey ? selection : []), ...subjectsOfShown(focused)])]);
      announceSelection(focused);
    } else if (isHere && event.key === 'Backspace' && chosen.length > 0) {
      if (!event.repeat) deleteSubjects(chosen);
    } else return;
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

/** Whether arrows move it: flows go where their ends go. */
function isMovable(id: string): boolean {
  const model = useDocument.getState().document?.history.present;
  return model?.flows[id] === undefined;
}

/** Makes things wider, narrower, taller or lower by eight. */
function resize(ids: readonly string[], [dx, dy]: [number, number]): void {
  const { document, execute } = useDocument.getState();
  const { diagram } = useView.getState();
  if (document === null) return;
  const model = document.history.present;
  const { placements = {}, notes = {} } = model.diagrams[diagram] ?? {};
  // What isn't to be seen keeps its size, and a single box has but one.
  const sized = ids.filter(
    (id) => notes[id] ?? (placements[id] && !placements[id].collapsed && shownFor(id) === id),
  );
  const reason = whyLocked(model, diagram, sized);
  if (reason !== null) refuse(inWords(reason));
  const resized = Object.fromEntries(
    sized.flatMap((id) => {
      const known = placements[id] ?? notes[id];
      if (known === undefined || known.locked) return [];
      const least = leastSizeOf(notes[id] ? 'note' : model.boundaries[id] ? 'boundary' : 'element');
      const width = Math.max(least.width, known.width + dx * 8);
      const height = Math.max(least.height, known.height + dy * 8);
      return [[id, { ...known, width, height }]];
    }),
  );
  const before = useDocument.getState().document?.history;
  if (Object.keys(resized).length > 0)
    execute(
      arrange(diagram, resized, labelOfSeveral('edits.resize', Object.keys(resized)), `resize:${ids.join()}`),
    );
  const [boundary] = sized.filter((id) => model.boundaries[id] !== undefined);
  // It grew again around what is in it, so that nothing changed.
  if (boundary !== undefined && dx + dy < 0 && useDocument.getState().document?.history === before)
    refuse(t('lines.noSmaller', { name: nameOf(model, boundary) }));
}

function nudge(ids: readonly string[], [dx, dy]: [number, number], step: number): void {
  const { document, execute } = useDocument.getState();
  const { diagram } = useView.getState();
  if (document === null) return;
  const model = document.history.present;
  const moves = ids.flatMap((id) => {
    const placement = model.diagrams[diagram]?.placements[id];
    const subject = model.elements[id] ?? model.boundaries[id];
    const note = model.diagrams[diagram]?.notes?.[id];
    if (note) return [{ id, parent: null, x: note.x + dx * step, y: note.y + dy * step }];
    // What lies in a chosen boundary moves with it.
    if (placement === undefined || subject === undefined || ids.includes(subject.parent ?? '')) return [];
    if (shownFor(id) !== id) return [];
    return [{ id, parent: subject.parent, x: placement.x + dx * step, y: placement.y + dy * step }];
  });
  if (moves.length > 0) execute(move(diagram, moves, undefined, `nudge:${ids.join()}`));
}
