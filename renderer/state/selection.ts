import { remove } from '../../shared/edits/remove';
import { useDocument } from './document';
import { say } from './notices';
import { useView } from './view';

/** Selects every element, flow and boundary that the diagram shows. */
export function selectEverything(): void {
  const model = useDocument.getState().document?.history.present;
  if (model === undefined) return;
  const placements = model.diagrams[useView.getState().diagram]?.placements ?? {};
  const { elements, boundaries, flows } = model;
  const placed = [elements, boundaries].flatMap((map) => Object.keys(map)).filter((id) => placements[id]);
  const drawn = Object.values(flows).filter(({ source, target }) => placements[source] && placements[target]);
  useView.getState().select([...placed, ...drawn.map(({ id }) => id)]);
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
