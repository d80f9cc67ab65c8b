import { remove } from '../../shared/edits/remove';
import { t } from '../language/words';
import { useDocument } from './document';
import { say } from './notices';
import { shownOn, subjectsOfShown } from './shown';
import { useView } from './view';

/** The element, flow or boundary that has the focus, on the canvas or in the outline. */
export function focusedSubject(): string | undefined {
  const data = globalThis.document.activeElement?.closest<HTMLElement>(
    '.react-flow__node, .react-flow__edge, [data-subject]',
  )?.dataset;
  return data?.subject ?? data?.id;
}

/** What an action is about: what is selected, else what has the focus. */
export function chosenSubjects(): readonly string[] {
  const { selection } = useView.getState();
  if (selection.length > 0) return selection;
  const focused = focusedSubject();
  return focused === undefined ? [] : subjectsOfShown(focused);
}

/** Selects every element, flow and boundary that the diagram shows. */
export function selectEverything(): void {
  const model = useDocument.getState().document?.history.present;
  if (model === undefined) return;
  const { boxes, lines } = shownOn(model, useView.getState().diagram);
  useView.getState().select([...boxes.keys(), ...[...lines.values()].flatMap(({ flows }) => flows)]);
}

/** Deletes these, or what is selected, and says how to get it back. */
export function deleteSubjects(ids: readonly string[] = chosenSubjects()): void {
  if (ids.length === 0 || !useDocument.getState().execute(remove(ids))) return;
  useView.getState().select([]);
  say(t('diagram.deleted', { count: ids.length }));
}
