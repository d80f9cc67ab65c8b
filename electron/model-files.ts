import { basename, dirname } from 'node:path';
import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import { digestOf } from '../disk/digest';
import { NotSaved } from '../disk/not-saved';
import { textOf } from '../disk/text-of';
import type { Desktop, OpenedFile, SavedModel } from '../shared/desktop';
import { limits } from '../shared/model/limits';
import { askWhereModel } from './ask-where-model';
import type { AskedFor } from './asked-for';
import type { FileHandles } from './file-handles';
import { createHold } from './hold-file';
import { readText } from './read-text';
import { saveFile } from './save-file';
import { t } from './words';

type ModelFiles = Pick<
  Desktop,
  'openModel' | 'reopenModel' | 'recentModels' | 'launchedModel' | 'saveModel' | 'digestOfModel' | 'holdModel'
>;

const models = (): FileFilter[] => [
  { name: t('machine.models'), extensions: ['bulkhead.json', 'json'] },
  { name: t('machine.allFiles'), extensions: ['*'] },
];

/** Opening and saving model files, and keeping others off the one that is worked on. */
export function modelFiles(
  window: BrowserWindow,
  handles: FileHandles,
  asked: AskedFor,
  askWhere: (suggestedName: string, filters: FileFilter[]) => Promise<string | undefined>,
): ModelFiles {
  const hold = createHold();
  const openPath = async (path: string): Promise<OpenedFile> => {
    const file = await readText(path, limits.modelBytes);
    return { ...file, handle: handles.remember(path), name: basename(path) };
  };
  return {
    async openModel() {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        properties: ['openFile'],
        filters: models(),
      });
      const path = filePaths[0];
      return canceled || path === undefined ? null : openPath(path);
    },
    reopenModel: async (handle) => openPath(handles.pathOf(handle)),
    recentModels: async () => handles.recent(),
    async launchedModel() {
      const path = asked.next();
      return path === undefined ? null : openPath(path);
    },
    async saveModel(text, handle, suggestedName, expected) {
      const path =
        handle === null
          ? await askWhereModel(window, () => askWhere(suggestedName, models()))
          : handles.pathOf(handle);
      if (path === undefined) return null;
      const problem = await writeModel(path, text, expected ?? undefined);
      if (problem) return problem;
      const digest = digestOf(Buffer.from(text));
      return {
        kind: 'saved',
        handle: handles.remember(path),
        name: basename(path),
        folder: dirname(path),
        digest,
      };
    },
    digestOfModel: (handle) =>
      readText(handles.pathOf(handle), limits.modelBytes).then(
        ({ digest }) => digest,
        () => null,
      ),
    holdModel: async (handle, takeOver) => hold(handle === null ? null : handles.pathOf(handle), takeOver),
  };
}

/** Why nothing was written, where it is something to decide. @throws with a message for people */
async function writeModel(
  path: string,
  text: string,
  expected: string | undefined,
): Promise<SavedModel | undefined> {
  try {
    await saveFile(path, text, expected);
    return undefined;
  } catch (error) {
    if (!(error instanceof NotSaved) || error.problem.kind !== 'changed') throw error;
    const { now } = error.problem;
    const name = basename(path);
    if (now === undefined) return { kind: 'gone', name };
    const text = now.length > limits.modelBytes ? null : textOf(now);
    return { kind: 'changed', name, text, digest: digestOf(now) };
  }
}
