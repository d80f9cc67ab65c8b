import { create } from 'zustand';
import type { Finding } from '../features/commands/finder';
import type { OtherFile } from './compare-file';
import type { ImportResult } from './importing';
import type { Meeting } from './meeting';

/** What lies over the window. */
export type OpenDialog =
  | { name: 'import'; result: ImportResult }
  | { name: 'move into'; ids: readonly string[] }
  | { name: 'show things' }
  | { name: 'picture' }
  | { name: 'settings' }
  /** `chosen`: the id of the revision that is shown at first. */
  | { name: 'revisions'; chosen?: string }
  | { name: 'compareFile'; file: OtherFile }
  | { name: 'signOff' }
  | { name: 'finder'; start: Finding }
  | { name: 'merge'; meeting: Meeting }
  | { name: 'closing' }
  | { name: 'help' }
  | { name: 'about' }
  | { name: 'history' };

interface Dialogs {
  open: OpenDialog | null;
  show(dialog: OpenDialog): void;
  close(): void;
}

/** Which dialog of the window is open; at most one. */
export const useDialogs = create<Dialogs>()((set) => ({
  open: null,
  show: (open) => set({ open }),
  close: () => set({ open: null }),
}));
