import { mergeModels } from '../../shared/edits/merge/merge';
import { takeOver } from '../../shared/edits/merge/take-over';
import { phrase } from '../../shared/language/phrase';
import { readModel } from '../../shared/model/read-model';
import { isSameData } from '../../shared/model/same-data';
import type { ThreatModel } from '../../shared/model/threat-model';
import { t } from '../language/words';
import { type OpenDocument, useDocument } from '../state/document';
import { say, useNotices } from '../state/notices';
import { useDialogs } from './dialogs';
import { problemOf } from './documents';

/** What another program made of the open document's file, and what is to happen once both are one. */
export interface Meeting {
  /** Key of the document in the library: while it is asked, another may have been opened. */
  id: string;
  name: string;
  base: ThreatModel | undefined;
  mine: ThreatModel;
  theirs: ThreatModel;
  digest: string;
  /** What comes after the merge; nothing when it was only asked for. */
  then: (() => void) | undefined;
}

/** What the file has now. */
export interface FileNow {
  name: string;
  /** Null where it is no text. */
  text: string | null;
  digest: string;
}

/**
 * Brings together the open document and its file, which another program changed: at once where nothing is to choose,
 * else by a dialog.
 * @param then called when both are one
 */
export function meetFile(document: OpenDocument, { name, text, digest }: FileNow, then?: () => void): void {
  const read = text === null ? undefined : readModel(text);
  if (!read?.ok) {
    const problem = read === undefined ? phrase('files.noText') : problemOf(name, read.problem);
    useNotices
      .getState()
      .raise('file', phrase('files.unreadable', { name, problem }), ['save-as', 'replace-file']);
    return;
  }
  if (read.readOnly) {
    useNotices.getState().raise('file', phrase('files.fromNewer', { name }), ['save-as']);
    return;
  }
  const meeting: Meeting = {
    id: document.id,
    name,
    base: document.inFile,
    mine: document.history.present,
    theirs: read.model,
    digest,
    then,
  };
  const merged = mergeModels(meeting.base, meeting.mine, meeting.theirs);
  if (merged.conflicts.length === 0) becomeOne(meeting, merged.model);
  else useDialogs.getState().show({ name: 'merge', meeting });
}

/** The document becomes the merged model, in one step that can be undone; its file is known to have theirs. */
export function becomeOne(meeting: Meeting, merged: ThreatModel): void {
  const { document, execute, savedAs } = useDocument.getState();
  if (document?.id !== meeting.id || document.file === null) return;
  if (merged !== meeting.mine && !execute(takeOver(meeting.mine, merged, meeting.name))) return;
  const now = useDocument.getState().document?.history.present;
  const isInFile = now !== undefined && isSameData(now, meeting.theirs);
  savedAs({ ...document.file, digest: meeting.digest }, isInFile ? now : meeting.theirs);
  useNotices.getState().calm('outside');
  say(t(merged === meeting.mine ? 'files.nothingToTake' : 'files.tookOver', { name: meeting.name }));
  meeting.then?.();
}
