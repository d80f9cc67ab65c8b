import { basename, dirname, extname, join } from 'node:path';
import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import type { Desktop, SavedFile } from '../shared/desktop';
import { limits } from '../shared/model/limits';
import { steadyPdf } from '../shared/report/files/steady-pdf';
import type { AskedFor } from './asked-for';
import { copiesIn } from './copies';
import { copyPicture } from './copy-picture';
import type { FileHandles } from './file-handles';
import { setMenu } from './menu';
import { modelFiles } from './model-files';
import { openLink } from './open-link';
import { printPdf } from './print-pdf';
import { readPackFolder } from './read-pack-folder';
import { readText } from './read-text';
import { safeName } from './safe-name';
import { saveFile } from './save-file';
import { speakLanguage, t } from './words';

const allFiles = (): FileFilter => ({ name: t('machine.allFiles'), extensions: ['*'] });
const manifests = (): FileFilter[] => [
  { name: t('machine.manifests'), extensions: ['yaml', 'yml', 'json'] },
  allFiles(),
];

/**
 * What the window may do on this machine. Every path comes from a dialog or the command line.
 * @param handles model files, and `packs`, folders of knowledge packs, that people chose
 * @param asked model files that somebody asks for from outside
 * @param data the app's own folder
 */
export function desktopOf(
  window: BrowserWindow,
  handles: FileHandles,
  packs: FileHandles,
  asked: AskedFor,
  data: string,
): Desktop {
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
  const printing = new Set<AbortController>();
  const print = async (html: string): Promise<Uint8Array> => {
    const wanted = new AbortController();
    printing.add(wanted);
    try {
      return await printPdf(html, wanted.signal);
    } finally {
      printing.delete(wanted);
    }
  };
  return {
    ...modelFiles(window, handles, asked, askWhere),
    async chooseImports() {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        properties: ['openFile', 'multiSelections'],
        filters: manifests(),
      });
      if (canceled || filePaths.length === 0) return null;
      return Promise.all(
        filePaths.sort().map(async (path) => ({
          name: basename(path),
          text: (await readText(path, limits.importBytes)).text,
        })),
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
    async exportPdf(html, suggestedName, at) {
      const path = await askWhere(suggestedName, filterFor(suggestedName));
      return path === undefined ? null : save(path, steadyPdf(await print(html), at));
    },
    printPdf: print,
    async cancelPrint() {
      for (const wanted of printing) wanted.abort(new Error('cancelled'));
    },
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
    ...copiesIn(join(data, 'copies')),
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
