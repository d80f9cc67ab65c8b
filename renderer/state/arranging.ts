import { type Alignment, type Axis, align, distribute, sameSize } from '../../shared/edits/align';
import type { Edit } from '../../shared/edits/edit';
import { isLocked, setLocked } from '../../shared/edits/lock';
import { nameOfAll } from '../../shared/edits/names';
import { type Ordering, reorder } from '../../shared/edits/order';
import { placedOf, rootsOf } from '../../shared/edits/roots';
import { inWords, t } from '../language/words';
import { useDocument } from './document';
import { say } from './notices';
import { chosenSubjects } from './selection';
import { useView } from './view';

/** What people do with where chosen things lie: each is one step, and the status line says it. */

const modelNow = () => useDocument.getState().document?.history.present;

/** What is chosen, for as long as nothing changes: menus and toolbars ask for it many times over. */
let known: { of: readonly unknown[]; movable: readonly string[]; placed: readonly string[] } | undefined;

function chosenNow(): { movable: readonly string[]; placed: readonly string[] } {
  const model = modelNow();
  if (model === undefined) return { movable: [], placed: [] };
  const { diagram } = useView.getState();
  const chosen = chosenSubjects();
  const of = [model, diagram, ...chosen];
  if (known?.of.length === of.length && known.of.every((one, index) => one === of[index])) return known;
  const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id);
  known = {
    of,
    movable: idsOf(rootsOf(model, diagram, chosen)),
    placed: idsOf(placedOf(model, diagram, chosen)),
  };
  return known;
}

/** What is chosen and can be moved by itself: not flows, nor what goes along with a chosen boundary. */
const movableChosen = (): readonly string[] => chosenNow().movable;

/** What is chosen and has a place of its own on the diagram. */
const placedChosen = (): readonly string[] => chosenNow().placed;

export const alignChosen = (alignment: Alignment): void =>
  run((diagram, ids) => align(diagram, ids, alignment));

export const distributeChosen = (axis: Axis): void => run((diagram, ids) => distribute(diagram, ids, axis));

export const sameSizeForChosen = (): void => run(sameSize);

export const reorderChosen = (ordering: Ordering): void =>
  run((diagram) => reorder(diagram, placedChosen(), ordering), t('objects.asFarAsItGoes'));

function run(edit: (diagram: string, ids: readonly string[]) => Edit, nothingToDo?: string): void {
  const before = modelNow();
  const made = edit(useView.getState().diagram, movableChosen());
  if (before === undefined || !useDocument.getState().execute(made)) return;
  const isDone = modelNow() !== before;
  const label = typeof made.label === 'function' ? made.label(before) : made.label;
  if (isDone) say(t('objects.done', { what: inWords(label) }));
  else say(nothingToDo ?? t('objects.alreadySo'));
}

/** Whether locking would lock: some of what is chosen can still be moved. */
export function wouldLock(): boolean {
  const model = modelNow();
  const { diagram } = useView.getState();
  return model !== undefined && placedChosen().some((id) => !isLocked(model, diagram, id));
}

/** Locks what is chosen where it is; unlocks it when all of it is locked. */
export function toggleLock(): void {
  const model = modelNow();
  const ids = placedChosen();
  const locks = wouldLock();
  if (model === undefined || ids.length === 0) return;
  if (!useDocument.getState().execute(setLocked(useView.getState().diagram, ids, locks))) return;
  const name = nameOfAll(model, ids);
  if (ids.length > 1) say(t(locks ? 'objects.lockedMany' : 'objects.unlockedMany', { name }));
  else say(t(locks ? 'objects.locked' : 'objects.unlocked', { name }));
}

/** Whether something that could be arranged is chosen. */
export const canArrange = (least: number): boolean => movableChosen().length >= least;
