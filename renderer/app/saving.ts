import type { SavedModel } from '../../shared/desktop';
import { phrase } from '../../shared/language/phrase';
import { suggestedName } from '../../shared/model/suggested-name';
import { writeModel } from '../../shared/model/write-model';
import { desktop } from '../desktop';
import { t } from '../language/words';
import { type OpenDocument, useDocument } from '../state/document';
import { say, useNotices } from '../state/notices';
import { sha256 } from '../state/sha256';
import { report } from './documents';
import { meetFile } from './meeting';

/** Saves to the document's file, or asks where. What another program wrote meanwhile is met first, never written over. */
export async function saveDocument(elsewhere: boolean): Promise<void> {
  const { document } = useDocument.getState();
  if (document === null || isRefused(document, elsewhere)) return;
  const handle = elsewhere ? null : document.file?.handle || null;
  await write(document, handle, handle === null ? null : await knownDigest(document));
}

/** Saves to the document's file whatever is there now: it was asked for by name. */
export async function replaceFile(): Promise<void> {
  const { document } = useDocument.getState();
  if (document?.file && !isRefused(document, false)) await write(document, document.file.handle, null);
}

/** A file that may not be written to from here, said with what to do. */
function isRefused({ readOnly, file }: OpenDocument, elsewhere: boolean): boolean {
  const { raise } = useNotices.getState();
  if (readOnly?.why === 'newer') raise('file', phrase('files.newerNotSaved'));
  else if (readOnly?.why === 'held' && !elsewhere)
    raise('file', phrase('files.heldNotSaved', { name: file?.name ?? '', ...readOnly.by }), [
      'save-as',
      'edit-anyway',
    ]);
  else return false;
  return true;
}

/** Digest of what the file had when it was last read or written. Older versions of the app did not keep it. */
export async function knownDigest({ file, inFile }: OpenDocument): Promise<string | null> {
  return file?.digest ?? (inFile === undefined ? null : sha256(writeModel(inFile)));
}

async function write(document: OpenDocument, handle: string | null, expected: string | null): Promise<void> {
  const model = document.history.present;
  try {
    const saved = await desktop.saveModel(
      writeModel(model),
      handle,
      suggestedName(model.title, t('app.untitled'), 'bulkhead.json'),
      expected,
    );
    if (saved !== null) finish(document, saved);
  } catch (error) {
    report(error, ['save-as']);
  }
}

function finish(document: OpenDocument, saved: SavedModel): void {
  const { document: now, savedAs, setReadOnly } = useDocument.getState();
  if (now?.id !== document.id) return;
  const notices = useNotices.getState();
  switch (saved.kind) {
    case 'gone':
      notices.raise('outside', phrase('files.gone', { name: saved.name }), ['save-again', 'save-as']);
      break;
    case 'changed':
      meetFile(now, saved, () => void saveDocument(false));
      break;
    case 'saved': {
      const { handle, name, digest } = saved;
      // A copy under a name of its own is free to be changed.
      if (now.readOnly) setReadOnly(null);
      savedAs({ handle, name, digest }, document.history.present);
      notices.calm('file');
      notices.calm('outside');
      say(t('documents.saved', { name, folder: saved.folder }));
    }
  }
}
