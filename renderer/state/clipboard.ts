import type { ClipboardCommand } from '../../shared/desktop';
import { idsIn, isEmpty, outermostOf, takeFragment } from '../../shared/edits/fragment';
import { namesIn, writeFragment } from '../../shared/edits/fragment-text';
import { nameOfAll } from '../../shared/edits/names';
import { removeFrom } from '../../shared/edits/remove';
import { phrase } from '../../shared/language/phrase';
import { t } from '../language/words';
import { useDocument, whyReadOnly } from './document';
import { refuse, say } from './notices';
import { chosenSubjects } from './selection';
import { useView } from './view';

/** What the clipboard takes: a fragment for models, its names for everything else. */
export interface Copied {
  fragment: string;
  names: string;
}

/** What an action asked the machine to do, until that tells the page of it. */
interface Asked {
  command: ClipboardCommand;
  withDecisions: boolean;
  /** By the page's clock. What comes later is something else. */
  until: number;
}

/** Milliseconds that the machine may take to tell the page what it was asked to do. */
const patience = 1500;

let asked: Asked | null = null;
let nextWithDecisions = false;

/** Says that the next event of this kind is about the diagram, wherever the focus is then. */
export function expectClipboard(command: ClipboardCommand, withDecisions = false): void {
  asked = { command, withDecisions, until: performance.now() + patience };
  nextWithDecisions = withDecisions;
}

/** What an action asked for, once it comes: null when this event comes from somewhere else. */
export function takeExpected(command: ClipboardCommand): { withDecisions: boolean } | null {
  const found = asked;
  asked = null;
  if (found?.command !== command || performance.now() > found.until) return null;
  nextWithDecisions = false;
  return found;
}

/** Whether decisions were asked to come along where only keys can paste, and the keys come now. */
export function takeWithDecisions(): boolean {
  const isWanted = nextWithDecisions;
  nextWithDecisions = false;
  return isWanted;
}

/** Copies what is chosen, or cuts it. Null when that can't be; the status line says why. */
export function copyChosen(isCut: boolean): Copied | null {
  const { document, execute } = useDocument.getState();
  const { diagram } = useView.getState();
  if (document === null) return null;
  if (isCut && document.readOnly) {
    refuse(whyReadOnly());
    return null;
  }
  const fragment = takeFragment(document.history.present, diagram, chosenSubjects(), {
    from: document.id,
    isCut,
  });
  if (isEmpty(fragment)) {
    refuse(t('objects.nothingToCopy'));
    return null;
  }
  const copied = { fragment: writeFragment(fragment), names: namesIn(fragment) };
  const outermost = outermostOf(fragment);
  const name = nameOfAll(fragment.model, outermost);
  if (isCut) {
    if (!execute(removeFrom(diagram, idsIn(fragment), phrase('edits.cut', { name })))) return null;
    useView.getState().select([]);
    say(t(outermost.length > 1 ? 'objects.cutMany' : 'objects.cut', { name }));
  } else say(t('objects.copied', { name }));
  return copied;
}
