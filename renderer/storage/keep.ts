import { phrase } from '../../shared/language/phrase';
import { writeModel } from '../../shared/model/write-model';
import { type OpenDocument, useDocument } from '../state/document';
import { useNotices } from '../state/notices';
import { keepModel } from './library';

/** How long edits are gathered before they are written, in milliseconds. */
const pause = 80;

let timer: number | undefined;
let waiting: OpenDocument | undefined;

/** Keeps the open document in the database from now on, at most `pause` after each change. */
export function keepEverything(): void {
  useDocument.subscribe(({ document }, previous) => {
    const isSame =
      document?.history.present === previous.document?.history.present &&
      document?.file === previous.document?.file &&
      document?.id === previous.document?.id;
    if (document === null || isSame) return;
    waiting = document;
    timer ??= window.setTimeout(() => void flush(), pause);
  });
  window.addEventListener('pagehide', () => void flush());
}

/** Writes at once what is waiting to be written. */
export async function flush(): Promise<void> {
  window.clearTimeout(timer);
  timer = undefined;
  const document = waiting;
  waiting = undefined;
  if (document === undefined || document.readOnly) return;
  const model = document.history.present;
  try {
    await keepModel({
      id: document.id,
      title: model.title,
      text: writeModel(model),
      updatedAt: Date.now(),
      elements: Object.keys(model.elements).length,
      threats: document.analysis.threats.length,
      file: document.file,
      inFile: document.inFile === undefined ? null : writeModel(document.inFile),
    });
    useNotices.getState().calm('database');
  } catch (error) {
    useNotices.getState().raise(
      'database',
      phrase('documents.cantKeep', {
        reason: error instanceof Error ? error.message : phrase('documents.unknownReason'),
      }),
    );
  }
}
