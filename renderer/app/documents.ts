import type { OpenedFile } from '../../shared/desktop';
import { phrase } from '../../shared/language/phrase';
import { readModel } from '../../shared/model/read-model';
import { templateNamed } from '../../shared/model/templates';
import type { ThreatModel } from '../../shared/model/threat-model';
import { emptyModel } from '../../shared/model/threat-model';
import { writeModel } from '../../shared/model/write-model';
import { desktop } from '../desktop';
import { titleShown } from '../language/title-shown';
import { momentInWords, t } from '../language/words';
import { useDocument } from '../state/document';
import { say, useNotices } from '../state/notices';
import { useView } from '../state/view';
import { keptOfFile, readAnywhere } from '../storage/anywhere';
import { flush, isKeptAs } from '../storage/keep';
import { lastOpen, noteClosed, noteOpen } from '../storage/library';
import { keepRevision, type State } from '../storage/revisions';
import { reasonNow } from '../storage/trouble';

/** Opening and closing whole documents. */

/** What was said and what went wrong before is about something else now. */
function show(document: Parameters<ReturnType<typeof useDocument.getState>['open']>[0]): void {
  say('');
  useNotices.getState().calm('file');
  useDocument.getState().open(document);
  useView.getState().reset(Object.keys(document.model.diagrams)[0] ?? 'main');
}

const fresh = (model: ThreatModel) => ({
  id: crypto.randomUUID(),
  model,
  file: null,
  inFile: undefined,
  readOnly: null,
});

/**
 * Shows what went wrong, at the top until something works.
 * @param ways ids of actions that are a way out
 */
export function report(error: unknown, ways: readonly string[] = []): void {
  // Electron puts the channel's name before what a handler threw.
  const message = (error instanceof Error ? error.message : String(error)).replace(
    /^Error invoking.*?: (Error: )?/,
    '',
  );
  say('');
  useNotices.getState().raise('file', message, ways);
}

export async function newModel(): Promise<void> {
  await flush();
  show(fresh(emptyModel(t('app.untitled'))));
}

export async function fromTemplate(name: string): Promise<void> {
  await flush();
  const read = readModel(JSON.stringify(templateNamed(name)));
  if (read.ok) show(fresh(read.model));
}

export async function openFile(): Promise<void> {
  await opening(() => desktop.openModel());
}

export async function reopenFile(handle: string): Promise<void> {
  await opening(() => desktop.reopenModel(handle));
}

async function opening(choose: () => Promise<OpenedFile | null>): Promise<void> {
  try {
    const file = await choose();
    if (file === null) return;
    await flush();
    await openText(file);
  } catch (error) {
    report(error);
  }
}

/** What is wrong with a file, and where. */
export function problemOf(
  name: string,
  { message, line, field }: { message: string; line?: number | undefined; field?: string | undefined },
): string {
  if (line === undefined)
    return t(field ? 'documents.atField' : 'documents.at', { name, field: field ?? '', message });
  return t(field ? 'documents.atLineField' : 'documents.atLine', { name, line, field: field ?? '', message });
}

/**
 * Shows a file. What the app keeps of it that isn't in the file yet is shown instead; whether the file has changes
 * of its own is seen when it is looked at (`watchFile`).
 */
async function openText({ handle, name, text, digest }: OpenedFile): Promise<void> {
  const open = useDocument.getState().document;
  if (handle !== '' && open?.file?.handle === handle && !open.readOnly)
    return say(t('files.alreadyOpen', { name }));
  const read = readModel(text);
  const kept = handle === '' ? undefined : await keptOfFile(handle);
  if (!read.ok) {
    const problem = problemOf(name, read.problem);
    if (kept === undefined || !(await openKept(kept))) return report(new Error(problem));
    return useNotices
      .getState()
      .raise('file', phrase('files.damaged', { problem }), ['save-as', 'replace-file']);
  }
  const { model, readOnly } = read;
  if (kept !== undefined && !readOnly && (await isAheadOfFile(kept)) && (await openKept(kept)))
    return say(t('files.openedWithEdits', { name }));
  show({
    id: kept ?? crypto.randomUUID(),
    model,
    file: { handle, name, digest },
    inFile: model,
    readOnly: readOnly ? { why: 'newer' } : null,
  });
  if (readOnly) useNotices.getState().raise('file', phrase('documents.newerVersion', { name }));
  else say(t('documents.opened', { name }));
}

/** Whether something is kept of a file's model that isn't in the file. */
async function isAheadOfFile(id: string): Promise<boolean> {
  const kept = await readAnywhere(id).catch(() => undefined);
  return (
    kept !== undefined && kept !== 'damaged' && kept.inFile !== null && kept.inFile !== writeModel(kept.model)
  );
}

/** Done when the end of the last session of the open model is among its revisions, or can't be. */
export let lastSessionKept: Promise<unknown> = Promise.resolve();

/** Opens a model that is kept in the app, as it was when it was last written. Returns whether it could be read. */
export async function openKept(id: string): Promise<boolean> {
  await flush();
  const kept = await readAnywhere(id);
  if (kept === undefined || kept === 'damaged') {
    report(new Error(t('documents.damaged')));
    return false;
  }
  const { model, readOnly, seq, entry, inFile: text, lost, at, isWritten } = kept;
  const inFile = text === null ? undefined : text === writeModel(model) ? model : modelOf(text);
  if (isWritten) {
    isKeptAs(id, model, inFile, entry.file, seq);
    // What the last session left is kept for good, however it ended: once there is time, as it is now.
    const state: State = { id, model, at: entry.updatedAt, kind: 'session' };
    lastSessionKept = new Promise((resolve) => {
      requestIdleCallback(() => void keepRevision(state).then(resolve, resolve), { timeout: 3000 });
    });
    // Looking at it writes nothing; where this can't be written either, the next edit says so.
    await noteOpen(id).catch(() => {});
  }
  show({ id, model, file: entry.file, inFile, readOnly: readOnly ? { why: 'newer' } : null });
  if (readOnly) useNotices.getState().raise('file', phrase('documents.newerVersion', { name: entry.title }));
  if (lost > 0)
    useNotices
      .getState()
      .raise(
        'lost',
        phrase('documents.partlyLost', { count: lost, moment: momentInWords(at ?? entry.updatedAt) }),
      );
  return true;
}

/** Opens a model as a new one: beside that which it was taken from, or as it was imported. */
export async function openNew(model: ThreatModel): Promise<void> {
  await flush();
  show(fresh(model));
}

/** The model of a kept text; undefined when it is damaged. */
function modelOf(text: string): ThreatModel | undefined {
  const result = readModel(text);
  return result.ok ? result.model : undefined;
}

let hasStarted = () => {};
/** Done when the window shows what it begins with. */
const started = new Promise<void>((resolve) => {
  hasStarted = resolve;
});

/** What was open when the app ended, or the file that it was started with. */
export async function reopenLast(): Promise<void> {
  try {
    const launched = await desktop.launchedModel();
    if (launched !== null) return await openText(launched);
    const back = new URLSearchParams(location.search).get('back');
    if (back !== null)
      useNotices
        .getState()
        .raise('back', phrase(back === 'empty' ? 'documents.backEmpty' : 'documents.back'));
    const last = back === 'empty' ? undefined : await lastOpen();
    if (last !== undefined && (await openKept(last)))
      say(
        t('documents.restored', {
          name: titleShown(useDocument.getState().document?.history.present.title ?? ''),
        }),
      );
  } catch (error) {
    useNotices
      .getState()
      .raise('database', phrase('documents.cantReach', { reason: await reasonNow(error) }));
  } finally {
    hasStarted();
  }
}

/** Opens what somebody asks for from outside while the app runs: a double click, another start. */
export async function openAsked(): Promise<void> {
  // What it was started with is asked for as well, and is opened already.
  await started;
  await opening(() => desktop.launchedModel());
}

/** Shows a file again as it is now, without what was done to it here: for one that can only be looked at. */
export async function reread(handle: string): Promise<void> {
  useDocument.getState().close();
  await reopenFile(handle);
}

export async function closeDocument(): Promise<void> {
  await flush();
  say('');
  useNotices.getState().calm('file');
  useDocument.getState().close();
  // Where the database can't be had, the banner says so already.
  await noteClosed().catch(() => {});
}
