import { isEmpty, outermostOf, placeOf, takeFragment } from '../../shared/edits/fragment';
import { freePlace } from '../../shared/edits/free-place';
import { nameOfAll } from '../../shared/edits/names';
import { type PasteTarget, paste } from '../../shared/edits/paste';
import type { Point } from '../../shared/model/geometry';
import { t } from '../language/words';
import { useDocument, whyReadOnly } from './document';
import { refuse, say } from './notices';
import { chosenSubjects } from './selection';
import { useView } from './view';

/** Makes another of what is chosen beside it, in the same boundaries, and selects that. */
export function duplicateChosen(): void {
  duplicate(chosenSubjects());
}

/**
 * Makes another of these.
 * @param shift how far from them, and into which boundary (null: none); absent: beside them
 * @returns whether it was done
 */
export function duplicate(ids: readonly string[], shift?: { by: Point; into: PasteTarget['into'] }): boolean {
  const { document, execute } = useDocument.getState();
  const { diagram, select } = useView.getState();
  if (document === null) return false;
  if (document.readOnly) {
    refuse(whyReadOnly());
    return false;
  }
  const model = document.history.present;
  const fragment = takeFragment(model, diagram, ids, { from: document.id, isCut: false });
  if (isEmpty(fragment)) {
    refuse(t('objects.nothingToCopy'));
    return false;
  }
  const place = placeOf(fragment);
  const homes = outermostOf(fragment).map((id) => fragment.homes[id] ?? null);
  const at = shift
    ? { x: place.x + shift.by.x, y: place.y + shift.by.y }
    : freePlace(model, diagram, homes, place);
  const target: PasteTarget = { diagram, into: shift?.into ?? 'home', at };
  const { edit, selection } = paste(model, fragment, target, { document: document.id, verb: 'duplicate' });
  if (!execute(edit)) return false;
  select(selection);
  say(t('objects.duplicated', { name: nameOfAll(fragment.model, outermostOf(fragment)) }));
  return true;
}
