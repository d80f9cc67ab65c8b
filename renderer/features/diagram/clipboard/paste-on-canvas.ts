import type { Fragment } from '../../../../shared/edits/fragment';
import { readFragment } from '../../../../shared/edits/fragment-text';
import { nameOfAll } from '../../../../shared/edits/names';
import { addNote, sizeForText } from '../../../../shared/edits/note';
import { paste } from '../../../../shared/edits/paste';
import { newId } from '../../../../shared/edits/place-subjects';
import type { Point, Rectangle } from '../../../../shared/model/geometry';
import { withoutUnseen } from '../../../../shared/model/visible-text';
import { t } from '../../../language/words';
import { useDocument } from '../../../state/document';
import { refuse, say } from '../../../state/notices';
import { focusSubject } from '../../../state/surfaces';
import { useView } from '../../../state/view';
import { inTheMiddle, pasteTarget } from './paste-target';

/** Where somebody looks and points. */
export interface Sight {
  pointer: Point | null;
  seen: Rectangle;
}

/** What was pasted last: that it is selected since then doesn't mean that the next goes into it. */
let last: readonly string[] = [];

/** Puts what the clipboard has of a model on the diagram that is shown, and selects it. */
export function pasteFragment(text: string, sight: Sight, withDecisions: boolean): void {
  const read = readFragment(text);
  if (read.ok) putDown(read.fragment, sight, withDecisions);
  else refuse(t('objects.cannotPaste', { reason: read.problem.message }));
}

function putDown(fragment: Fragment, sight: Sight, withDecisions: boolean): void {
  const { document, execute } = useDocument.getState();
  const { diagram, selection, select } = useView.getState();
  if (document === null) return;
  const { present } = document.history;
  const isLast = selection.length > 0 && selection.every((id) => last.includes(id));
  const wish = { ...sight, document: document.id, diagram, selection: isLast ? [] : selection };
  const { edit, selection: pasted } = paste(present, fragment, pasteTarget(present, fragment, wish), {
    document: document.id,
    withDecisions,
  });
  if (!execute(edit)) return;
  last = pasted;
  select(pasted);
  const [first = ''] = pasted;
  focusSubject(first);
  const model = useDocument.getState().document?.history.present ?? present;
  say(t(withDecisions ? 'objects.pastedDecided' : 'objects.pasted', { name: nameOfAll(model, pasted) }));
}

/** Puts a text on the diagram as a note. */
export function pasteText(text: string, { pointer, seen }: Sight): void {
  const { document, execute } = useDocument.getState();
  const { diagram, select } = useView.getState();
  const words = withoutUnseen(text.replaceAll('\r\n', '\n')).trim();
  if (document === null || words === '') return;
  const model = document.history.present;
  const size = sizeForText(words);
  const at = pointer
    ? { x: Math.round(pointer.x - size.width / 2), y: Math.round(pointer.y - size.height / 2) }
    : inTheMiddle(model, diagram, seen, size).at;
  const id = newId(model, 'note', 'note');
  if (!execute(addNote(diagram, id, words, { ...at, ...size }))) return;
  select([id]);
  focusSubject(id);
  say(t('objects.pastedNote'));
}
