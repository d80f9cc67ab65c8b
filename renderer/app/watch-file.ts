import { phrase } from '../../shared/language/phrase';
import { desktop, onModelAsked } from '../desktop';
import { t } from '../language/words';
import { useDocument } from '../state/document';
import { say, useNotices } from '../state/notices';
import { openAsked, reread } from './documents';
import { meetFile } from './meeting';
import { knownDigest } from './saving';

/** What was last told of the file: it is told once, not with every look. */
let told: string | null | undefined;

/**
 * Watches over the open document's file: keeps others off it, sees whether another program changed it whenever the
 * window is looked at again, and opens what is asked for from outside.
 */
export function watchFile(): void {
  useDocument.subscribe(({ document }, { document: before }) => {
    if (document?.id === before?.id && document?.file?.handle === before?.file?.handle) return;
    told = undefined;
    void hold(false).then(lookAtFile);
  });
  window.addEventListener('focus', () => void hold(false).then(lookAtFile));
  onModelAsked(() => void openAsked());
}

/** The file that the open document works on; undefined where there is none, or a browser can't know it again. */
const handleNow = (): string | undefined => useDocument.getState().document?.file?.handle || undefined;

/** Tells the machine which file is worked on here. Where somebody else does, the document can only be looked at. */
async function hold(takeOver: boolean): Promise<void> {
  const handle = handleNow();
  const isNewer = useDocument.getState().document?.readOnly?.why === 'newer';
  const by = await desktop.holdModel(isNewer ? null : (handle ?? null), takeOver).catch(() => null);
  const { document, setReadOnly } = useDocument.getState();
  if (handle === undefined || isNewer || document?.file?.handle !== handle) return;
  const { name } = document.file;
  if (by !== null && document.readOnly === null) {
    setReadOnly({ why: 'held', by });
    useNotices.getState().raise('outside', phrase('files.held', { name, ...by }), ['edit-anyway', 'save-as']);
  } else if (by === null && document.readOnly?.why === 'held') {
    setReadOnly(null);
    useNotices.getState().calm('outside');
    say(t('files.free', { name }));
  }
}

/** Works on the file although somebody else does: what both do to it meets when it is saved. */
export async function editAnyway(): Promise<void> {
  await hold(true);
  await lookAtFile();
}

/** Sees whether the file is still what it was, by its content, and says what can be done when it isn't. */
export async function lookAtFile(): Promise<void> {
  const { document } = useDocument.getState();
  const handle = handleNow();
  if (document?.file == null || handle === undefined || document.readOnly?.why === 'newer') return;
  const now = await desktop.digestOfModel(handle).catch(() => null);
  const current = useDocument.getState().document;
  if (current?.file?.handle !== handle) return;
  const { name } = current.file;
  const known = await knownDigest(current);
  const { raise, calm, alarm } = useNotices.getState();
  // Why the file couldn't be opened or saved says more.
  if (alarm?.cause === 'file') return;
  if (now === known) {
    if (told !== undefined) calm('outside');
    told = undefined;
  } else if (now !== told) {
    told = now;
    if (now === null) raise('outside', phrase('files.gone', { name }), ['save-again', 'save-as']);
    else
      raise('outside', phrase('files.changed', { name }), [current.readOnly ? 'reread-file' : 'merge-file']);
  }
}

/** Takes over what another program wrote to the file. */
export async function mergeFile(): Promise<void> {
  const { document } = useDocument.getState();
  const handle = handleNow();
  if (document === null || handle === undefined) return;
  try {
    const file = await desktop.reopenModel(handle);
    const current = useDocument.getState().document;
    if (current?.file?.handle === handle) meetFile(current, file);
  } catch {
    told = undefined;
    await lookAtFile();
  }
}

/** Shows a file that can only be looked at as it is now. */
export async function rereadFile(): Promise<void> {
  const handle = handleNow();
  if (handle !== undefined) await reread(handle);
}
