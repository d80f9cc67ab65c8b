import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import type { Desktop, OpenedFile, SavedFile } from '../shared/desktop';
import { limits } from '../shared/model/limits';
import { copyPicture } from './copy-picture';
import type { FileHandles } from './file-handles';
import { setMenu } from './menu';
import { openLink } from './open-link';
import { printPdf } from './print-pdf';
import { readPackFolder } from './read-pack-folder';
import { safeName } from './safe-name';
import { saveFile } from './save-file';
import { speakLanguage, t } from './words';

const allFiles = (): FileFilter => ({ name: t('machine.allFiles'), extensions: ['*'] });
const models = (): FileFilter[] => [
  { name: t('machine.models'), extensions: ['bulkhead.json', 'json'] },
  allFiles(),
];
const manifests = (): FileFilter[] => [
  { name: t('machine.manifests'), extensions: ['yaml', 'yml', 'json'] },
  allFiles(),
];

/**
 * What the window may do on this machine. Every path comes from a dialog or the command line.
 * @param handles model files, and `packs`, folders of knowledge packs, that people chose
 * @param launched the model file that the app was started with
 */
export function desktopOf(
  window: BrowserWindow,
  handles: FileHandles,
  packs: FileHandles,
  launched: string | undefined,
): Desktop {
  const openPath = async (path: string): Promise<OpenedFile> => ({
    text: await readLimited(path, limits.modelBytes),
    handle: handles.remember(path),
    name: basename(path),
  });
  const askWhere = async (suggestedName: string, filters: FileFilter[]): Promise<string | undefined> => {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      defaultPath: safeName(suggestedName),
      filters,
    });
    return canceled || !filePath ? undefined : filePath;
  };
  const save = async (path: string, content: string | Uint8Array): Promise<SavedFile> => {
    await saveFile(path, content);
    return { handle: '', name: basename(path), folder: dirname(path) };
  };
  const filterFor = (name: string): FileFilter[] => [
    {
      name: extname(name).slice(1).toUpperCase() || t('machine.file'),
      extensions: [extname(name).slice(1) || '*'],
    },
  ];
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
    launchedModel: async () => (launched === undefined ? null : openPath(launched)),
    async saveModel(text, handle, suggestedName) {
      const path = handle === null ? await askWhere(suggestedName, models()) : handles.pathOf(handle);
      if (path === undefined) return null;
      const saved = await save(path, text);
      return { ...saved, handle: handles.remember(path) };
    },
    async chooseImports() {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        properties: ['openFile', 'multiSelections'],
        filters: manifests(),
      });
      if (canceled || filePaths.length === 0) return null;
      return Promise.all(
        filePaths
          .sort()
          .map(async (path) => ({ name: basename(path), text: await readLimited(path, limits.importBytes) })),
      );
    },
    async exportText(text, suggestedName) {
      const path = await askWhere(suggestedName, filterFor(suggestedName));
      return path === undefined ? null : save(path, text);
    },
    async exportBytes(bytes, suggestedName) {
      const path = await askWhere(suggestedName, filterFor(suggestedName));
      return path === undefined ? null : save(path, bytes);
    },
    async exportPicture(png, suggestedName) {
      const path = await askWhere(suggestedName, filterFor(suggestedName));
      return path === undefined ? null : save(path, png);
    },
    copyPicture,
    async exportPdf(html, suggestedName) {
      const path = await askWhere(suggestedName, filterFor(suggestedName));
      return path === undefined ? null : save(path, await printPdf(html));
    },
    printPdf,
    packFolders: () =>
      Promise.all(packs.recent().map(({ handle }) => readPackFolder(handle, packs.pathOf(handle)))),
    async choosePackFolder() {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties: ['openDirectory'] });
      const path = filePaths[0];
      if (canceled || path === undefined) return null;
      return readPackFolder(packs.remember(path), path);
    },
    async forgetPackFolder(handle) {
      packs.forget(handle);
    },
    async clipboard(command) {
      window.webContents[command]();
      return true;
    },
    openLink: (address) => openLink(window, address),
    async setLanguage(language) {
      speakLanguage(language);
    },
    async setTitle(title) {
      window.setTitle(title);
    },
    async setMenu(sections) {
      setMenu(window, sections);
    },
  };
}

async function readLimited(path: string, most: number): Promise<string> {
  const info = await stat(path).catch(() => {
    throw new Error(t('machine.cantRead', { name: basename(path) }));
  });
  // A pipe or a device may never end.
  if (!info.isFile()) throw new Error(t('machine.noFile', { name: basename(path) }));
  if (info.size > most)
    throw new Error(t('machine.tooLarge', { name: basename(path), most: most / 1024 / 1024 }));
  return readFile(path, 'utf8');
}
