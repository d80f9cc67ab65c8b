import type { Desktop, PackFolder, SavedFile } from '../../shared/desktop';
import { packFileNames } from '../../shared/exchange/knowledge-packs/pack-file-names';
import { t } from '../language/words';
import { showReport } from '../trusted-types';

/** Kept for as long as the page is open: a browser doesn't let a page read a folder again. */
let packFolders: PackFolder[] = [];

/** What a plain browser can do: files by a chooser, results as downloads, PDF by its own print dialog. */
export const browserDesktop: Desktop = {
  async openModel() {
    const [file] = await choose('.json', false);
    if (file === undefined) return null;
    return { handle: '', name: file.name, text: await file.text(), digest: '' };
  },
  reopenModel: () => Promise.reject(new Error(t('documents.chooseAgain'))),
  recentModels: async () => [],
  launchedModel: async () => null,
  saveModel: async (text, _handle, suggestedName) => ({
    kind: 'saved',
    ...download(text, 'application/json', suggestedName),
    digest: '',
  }),
  // A page can't look at what it downloaded, nor keep anybody off it.
  digestOfModel: async () => null,
  holdModel: async () => null,
  async chooseImports() {
    const files = await choose('.yaml,.yml,.json', true);
    return files.length === 0
      ? null
      : Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() })));
  },
  exportText: async (text, suggestedName) => download(text, 'text/plain', suggestedName),
  exportBytes: async (bytes, suggestedName) =>
    download(new Uint8Array(bytes), 'application/octet-stream', suggestedName),
  exportPicture: async (png, suggestedName) => download(new Uint8Array(png), 'image/png', suggestedName),
  async copyPicture(png) {
    const picture = new Blob([new Uint8Array(png)], { type: 'image/png' });
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
  },
  async exportPdf(html) {
    const frame = document.createElement('iframe');
    // To be printed, the frame has to be the page's own and may open the print dialog.
    showReport(frame, html, 'allow-same-origin allow-modals');
    frame.hidden = true;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.contentWindow?.print();
    frame.remove();
    return null;
  },
  printPdf: async () => null,
  // Its print dialog has a way to cancel of its own.
  cancelPrint: async () => {},
  packFolders: async () => packFolders,
  async choosePackFolder() {
    const files = await choose('', true, true);
    const [first] = files;
    if (first === undefined) return null;
    const inFolder = (file: File) => file.webkitRelativePath.split('/').slice(1).join('/');
    const wanted = new Set(packFileNames(files.map(inFolder)));
    const folder = {
      handle: crypto.randomUUID(),
      name: first.webkitRelativePath.split('/')[0] ?? '',
      folder: '',
      files: await Promise.all(
        files
          .filter((file) => wanted.has(inFolder(file)))
          .map(async (file) => ({ name: inFolder(file), text: await file.text() })),
      ),
    };
    packFolders = [...packFolders, folder];
    return folder;
  },
  async forgetPackFolder(handle) {
    packFolders = packFolders.filter((folder) => folder.handle !== handle);
  },
  // What a page can keep is thrown away with its database.
  copies: async () => null,
  readCopy: async () => null,
  keepCopy: async () => {},
  forgetCopies: async () => {},
  // A page may copy when somebody asks for it; what is in the clipboard it gets by their keys alone.
  clipboard: async (command) => command !== 'paste' && document.execCommand(command),
  async openLink(address) {
    // A browser shows by itself where it goes.
    if (URL.parse(address)?.protocol === 'https:') window.open(address, '_blank', 'noopener,noreferrer');
  },
  // A browser speaks its own language.
  setLanguage: async () => {},
  async setTitle(title) {
    document.title = title;
  },
  // A browser keeps its own menu.
  setMenu: async () => {},
};

function choose(accept: string, multiple: boolean, folder = false): Promise<File[]> {
  const input = Object.assign(document.createElement('input'), {
    type: 'file',
    accept,
    multiple,
    webkitdirectory: folder,
  });
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]), { once: true });
    input.addEventListener('cancel', () => resolve([]), { once: true });
    input.click();
  });
}

function download(content: BlobPart, type: string, name: string): SavedFile {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
  return { handle: '', name, folder: 'Downloads' };
}
