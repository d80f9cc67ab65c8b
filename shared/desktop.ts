import type { Language } from './language/speak';

/**
 * What the window may ask of the machine it runs on. Electron answers through the preload bridge; a plain
 * browser answers with the File System Access API and downloads (renderer/desktop).
 *
 * A file is named by an opaque handle that the machine's side gives out after a dialog, a drop or the command
 * line. No path ever travels from the window to the machine.
 */
export interface Desktop {
  /** Lets a person choose a model file. Null when they cancel. */
  openModel(): Promise<OpenedFile | null>;
  /** Opens a file of the recent list again. Rejects when it is gone or unreadable. */
  reopenModel(handle: string): Promise<OpenedFile>;
  /** Model files opened or saved before, newest first, at most 10. */
  recentModels(): Promise<RecentFile[]>;
  /**
   * The next model file that somebody asked the app to open from outside (command line, double click). Null when
   * there is none. `onModelAsked` tells when there is one more.
   */
  launchedModel(): Promise<OpenedFile | null>;
  /**
   * Writes a model to the file behind `handle`; asks where when that is null. Null when they cancel.
   * @param expected digest of what the file had when it was last read or written; null: whatever it has is replaced
   */
  saveModel(
    text: string,
    handle: string | null,
    suggestedName: string,
    expected: string | null,
  ): Promise<SavedModel | null>;
  /** Digest of what a model file has now; null when it is gone or can't be read. */
  digestOfModel(handle: string): Promise<string | null>;
  /**
   * Says that the window works on this file from now on, and on no other; null: on none. Resolves with who else
   * works on it: then it isn't held, unless `takeOver` says to.
   */
  holdModel(handle: string | null, takeOver: boolean): Promise<Holder | null>;
  /** Lets a person choose files to import (manifests). Null when they cancel. */
  chooseImports(): Promise<ImportedFile[] | null>;
  /** Writes a text export (HTML, SVG, JSON) where a person chooses. Null when they cancel. */
  exportText(text: string, suggestedName: string): Promise<SavedFile | null>;
  /** Writes an export that isn't text (a Word document, a spreadsheet, an archive) where a person chooses. Null when they cancel. */
  exportBytes(bytes: Uint8Array, suggestedName: string): Promise<SavedFile | null>;
  /** Writes a picture (PNG) where a person chooses. Null when they cancel. */
  exportPicture(png: Uint8Array, suggestedName: string): Promise<SavedFile | null>;
  /** Puts a picture (PNG) into the clipboard. */
  copyPicture(png: Uint8Array): Promise<void>;
  /**
   * Prints a self-contained HTML page to a PDF file where a person chooses. Null when they cancel.
   * @param at the time that the file is to give, whenever it is printed
   */
  exportPdf(html: string, suggestedName: string, at: string): Promise<SavedFile | null>;
  /** Prints a self-contained HTML page to the bytes of a PDF. Null where the machine prints only by its own dialog. */
  printPdf(html: string): Promise<Uint8Array | null>;
  /** Stops all printing that is on its way: `exportPdf` and `printPdf` reject, and nothing is written. */
  cancelPrint(): Promise<void>;
  /** The folders of knowledge packs that were chosen before, read afresh. */
  packFolders(): Promise<PackFolder[]>;
  /** Lets a person choose a folder of knowledge packs, to be read at every start. Null when they cancel. */
  choosePackFolder(): Promise<PackFolder | null>;
  /** A folder of packs isn't read any more; nothing in it changes. */
  forgetPackFolder(handle: string): Promise<void>;
  /**
   * Names of the copies of models that are kept outside of the window's own database. Null where this machine keeps
   * none.
   */
  copies(): Promise<string[] | null>;
  /** A copy's bytes; null when there is none of this name. */
  readCopy(name: string): Promise<Uint8Array | null>;
  /** Writes a copy whole or not at all, then takes those away that it takes the place of. */
  keepCopy(name: string, bytes: Uint8Array, insteadOf: string[]): Promise<void>;
  forgetCopies(names: string[]): Promise<void>;
  /**
   * Does with the clipboard what the machine's own menu does: the page gets the event of that name, with what the
   * clipboard has. False where only a person's own keys may do it.
   */
  clipboard(command: ClipboardCommand): Promise<boolean>;
  /** Opens a page outside of the app, in the browser, after a person has seen its address and agreed. Only https. */
  openLink(address: string): Promise<void>;
  /** Tells the machine which language to speak: in file dialogs, in its part of the menu, when a file can't be read. */
  setLanguage(language: Language): Promise<void>;
  /** Tells the machine what the window's title bar should say. */
  setTitle(title: string): Promise<void>;
  /** Tells the machine what its application menu should offer, in the window's language. */
  setMenu(sections: MenuSection[]): Promise<void>;
}

export interface OpenedFile {
  handle: string;
  /** The file's own name, without its folder. */
  name: string;
  text: string;
  /** SHA-256 of the file's bytes: what tells later whether another program changed it. */
  digest: string;
}

export type SavedModel =
  | ({ kind: 'saved'; digest: string } & SavedFile)
  /** Nothing was written: another program changed the file. Text is null where it is no text or too large. */
  | { kind: 'changed'; name: string; text: string | null; digest: string }
  /** Nothing was written: the file isn't where it was. */
  | { kind: 'gone'; name: string };

/** Who works on a file, as another running Bulkhead noted beside it. */
export interface Holder {
  user: string;
  host: string;
}

export interface RecentFile {
  handle: string;
  name: string;
  /** The folder it is in, for people to tell two files of one name apart. */
  folder: string;
}

export interface SavedFile {
  handle: string;
  name: string;
  folder: string;
}

export interface ImportedFile {
  name: string;
  text: string;
}

export interface PackFolder {
  handle: string;
  /** The folder's own name, and the folder it is in. */
  name: string;
  folder: string;
  /** Its YAML and JSON files, named by their path within it, with `/`. */
  files: { name: string; text: string }[];
  /** Why it can't be read. */
  problem?: string;
}

/** Every method once: the preload bridge and the main process both walk this list. */
const methods: Record<keyof Desktop, true> = {
  openModel: true,
  reopenModel: true,
  recentModels: true,
  launchedModel: true,
  saveModel: true,
  digestOfModel: true,
  holdModel: true,
  chooseImports: true,
  exportText: true,
  exportBytes: true,
  exportPicture: true,
  copyPicture: true,
  exportPdf: true,
  printPdf: true,
  cancelPrint: true,
  packFolders: true,
  choosePackFolder: true,
  forgetPackFolder: true,
  copies: true,
  readCopy: true,
  keepCopy: true,
  forgetCopies: true,
  clipboard: true,
  openLink: true,
  setLanguage: true,
  setTitle: true,
  setMenu: true,
};
export const desktopMethods = Object.keys(methods) as (keyof Desktop)[];

export const clipboardCommands = ['cut', 'copy', 'paste'] as const;
export type ClipboardCommand = (typeof clipboardCommands)[number];

/** One line of the application menu: an action of the window. */
export interface MenuItem {
  /** The action's id; the machine sends it back when the line is chosen. */
  action: string;
  title: string;
  /** The keys that do the same, as Electron writes them: `CmdOrCtrl+Shift+Z`. The window listens for them itself. */
  keys: string | null;
  isPossible: boolean;
  /** The machine does it by itself, keys and all, wherever the focus is. */
  role?: ClipboardCommand | undefined;
}

export interface MenuSection {
  id: string;
  title: string;
  items: MenuItem[];
}

/** What the preload script puts on `window.bulkhead`. */
export interface DesktopBridge extends Desktop {
  /** Calls `listener` with the id of every action that is chosen in the application menu, until the returned function is called. */
  onMenuAction(listener: (action: string) => void): () => void;
  /** Calls `listener` whenever somebody asks for a model from outside: `launchedModel` has it. */
  onModelAsked(listener: () => void): () => void;
}
