import type { MenuCommand } from '../../shared/desktop';
import { useDocument } from '../state/document';
import { say } from '../state/notices';
import { shownTheme, usePreferences } from '../state/preferences';
import { deleteSubjects, selectEverything } from '../state/selection';
import { useView, type View } from '../state/view';
import {
  closeDocument,
  type ImportResult,
  importManifests,
  newModel,
  openFile,
  saveDocument,
} from './documents';
import { exportAs } from './exports';

/** Something that a person can do: one object for the toolbar, the menu and the keyboard. */
export interface Action {
  label: string;
  /** `mod` is Ctrl, or Cmd on a Mac. */
  keys?: string;
  /** Works while a text field has the focus. */
  whileTyping?: boolean;
  needsDocument: boolean;
  /** The only place of the window in which its keys mean this. */
  onlyIn?: View;
  run: () => void;
}

/** Steps back, and says what that was. */
function undo(): void {
  const { document, undo: step } = useDocument.getState();
  const label = document?.history.undo.at(-1)?.label;
  if (label === undefined) return;
  step();
  say(`Undone: ${label}.`);
}

/** Steps forward, and says what that was. */
function redo(): void {
  const { document, redo: step } = useDocument.getState();
  const label = document?.history.redo.at(-1)?.label;
  if (label === undefined) return;
  step();
  say(`Redone: ${label}.`);
}

const show = (view: View) => () => useView.getState().show(view);

/** @param onImported told what an import brought, for the dialog that says so */
export function actionsOf(onImported: (result: ImportResult) => void): Record<string, Action> {
  const importing = async () => {
    const result = await importManifests();
    if (result) onImported(result);
  };
  return {
    new: {
      label: 'New model',
      keys: 'mod+n',
      whileTyping: true,
      needsDocument: false,
      run: () => void newModel(),
    },
    open: {
      label: 'Open…',
      keys: 'mod+o',
      whileTyping: true,
      needsDocument: false,
      run: () => void openFile(),
    },
    import: {
      label: 'Import manifests…',
      keys: 'mod+i',
      whileTyping: true,
      needsDocument: false,
      run: () => void importing(),
    },
    save: {
      label: 'Save',
      keys: 'mod+s',
      whileTyping: true,
      needsDocument: true,
      run: () => void saveDocument(false),
    },
    'save-as': {
      label: 'Save as…',
      keys: 'mod+shift+s',
      whileTyping: true,
      needsDocument: true,
      run: () => void saveDocument(true),
    },
    'export-pdf': {
      label: 'Report as PDF…',
      keys: 'mod+p',
      whileTyping: true,
      needsDocument: true,
      run: () => void exportAs('pdf'),
    },
    'export-html': { label: 'Report as HTML…', needsDocument: true, run: () => void exportAs('html') },
    'export-json': { label: 'Report as JSON…', needsDocument: true, run: () => void exportAs('json') },
    'export-svg': { label: 'Diagram as SVG…', needsDocument: true, run: () => void exportAs('svg') },
    undo: { label: 'Undo', keys: 'mod+z', needsDocument: true, run: undo },
    redo: {
      label: 'Redo',
      keys: 'mod+shift+z',
      needsDocument: true,
      run: redo,
    },
    'redo-y': { label: 'Redo', keys: 'mod+y', needsDocument: true, run: redo },
    delete: { label: 'Delete', needsDocument: true, run: () => deleteSubjects() },
    'select-all': {
      label: 'Select all',
      keys: 'mod+a',
      onlyIn: 'diagram',
      needsDocument: true,
      run: selectEverything,
    },
    'zoom-to-fit': {
      label: 'Zoom to fit',
      needsDocument: true,
      run: () => window.dispatchEvent(new Event('bulkhead-fit')),
    },
    'toggle-theme': {
      label: 'Light or dark',
      needsDocument: false,
      run: () => usePreferences.getState().setTheme(shownTheme() === 'dark' ? 'light' : 'dark'),
    },
    welcome: { label: 'Welcome', needsDocument: true, run: () => void closeDocument() },
    'view-diagram': {
      label: 'Diagram',
      keys: 'mod+1',
      whileTyping: true,
      needsDocument: true,
      run: show('diagram'),
    },
    'view-threats': {
      label: 'Threats',
      keys: 'mod+2',
      whileTyping: true,
      needsDocument: true,
      run: show('threats'),
    },
    'view-questions': {
      label: 'Questions',
      keys: 'mod+3',
      whileTyping: true,
      needsDocument: true,
      run: show('questions'),
    },
    'view-knowledge': {
      label: 'Knowledge',
      keys: 'mod+4',
      whileTyping: true,
      needsDocument: true,
      run: show('knowledge'),
    },
    'view-report': {
      label: 'Report',
      keys: 'mod+5',
      whileTyping: true,
      needsDocument: true,
      run: show('report'),
    },
  } satisfies Record<MenuCommand, Action> & Record<string, Action>;
}

/** Whether a key press is that of an action. */
export function matchesKeys(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1);
  return (
    event.key.toLowerCase() === key &&
    (event.ctrlKey || event.metaKey) === parts.includes('mod') &&
    event.shiftKey === parts.includes('shift') &&
    !event.altKey
  );
}
