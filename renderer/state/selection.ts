import { removeFrom } from '../../shared/edits/remove';
import { t } from '../language/words';
import { whatGoes } from './deleted-in-words';
import { useDocument } from './document';
import { say } from './notices';
import { shownOn, subjectsOfShown } from './shown';
import { useView } from './view';

/** The element, flow, boundary or note that has the focus, on the canvas or in the outline. */
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

/**
 * What something new comes next to: what is selected, else the line of the outline that has the focus. On the canvas
 * the focus stays where it was when nothing is selected any more: that chooses nothing.
 */
export function anchorSubject(): string | undefined {
  const { selection } = useView.getState();
  const line = globalThis.document.activeElement?.closest<HTMLElement>('[data-subject]');
  return selection[0] ?? line?.dataset.subject;
}

/** Selects every element, flow, boundary and note that the diagram shows. */
export function selectEverything(): void {
  const model = useDocument.getState().document?.history.present;
  if (model === undefined) return;
  const { diagram, select } = useView.getState();
  const { boxes, lines } = shownOn(model, diagram);
  const flows = [...lines.values()].flatMap((line) => line.flows);
  select([...boxes.keys(), ...flows, ...Object.keys(model.diagrams[diagram]?.notes ?? {})]);
}

/** Deletes these, or what is selected, and says how to get it back. */
export function deleteSubjects(ids: readonly string[] = chosenSubjects()): void {
  const { document, execute } = useDocument.getState();
  const { diagram } = useView.getState();
  if (document === null || ids.length === 0 || !execute(removeFrom(diagram, ids))) return;
  useView.getState().select([]);
  say(t('diagram.deleted', whatGoes(document.history.present, ids)));
}
