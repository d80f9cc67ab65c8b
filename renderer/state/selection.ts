import { remove } from '../../shared/edits/remove';
import { useDocument } from './document';
import { say } from './notices';
import { useView } from './view';

/** Selects every element, flow and boundary. */
export function selectEverything(): void {
  const model = useDocument.getState().document?.history.present;
  if (model === undefined) return;
  const { elements, boundaries, flows } = model;
  useView.getState().select([elements, boundaries, flows].flatMap((map) => Object.keys(map)));
}

/** Deletes these, or what is selected, and says how to get it back. */
export function deleteSubjects(ids: readonly string[] = useView.getState().selection): void {
  if (ids.length === 0 || !useDocument.getState().execute(remove(ids))) return;
  useView.getState().select([]);
  say(
    ids.length === 1
      ? 'Deleted. Undo brings it back.'
      : `Deleted ${ids.length} things. Undo brings them back.`,
  );
}
