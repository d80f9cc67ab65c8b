import type { ClipboardCommand } from '../../shared/desktop';
import type { View } from './view';

/** Where an action stands in the menu, the command palette and the help. */
export const actionGroups = ['file', 'edit', 'insert', 'arrange', 'view', 'go', 'help'] as const;
export type ActionGroup = (typeof actionGroups)[number];

/** Something that a person can do: one object for the toolbar, the menus, the command palette, the keys, the help. */
export interface Action {
  /** Stable, in kebab-case. */
  id: string;
  group: ActionGroup;
  /** What it does, as an order: “Save”, “Undo: Move Web shop”. Asked whenever it is shown. */
  title: () => string;
  /** What it is called where it isn't about now; absent: its title. */
  name?: () => string;
  /** Other words that people look for it by, parted by spaces. */
  words?: () => string;
  /** Any of these does it: `mod+shift+z`, `f2`, `c`. `mod` is Ctrl, or Cmd on a Mac. */
  keys?: readonly string[];
  /** The machine does it under this name, in text fields too; its keys are told here and not listened for. */
  role?: ClipboardCommand;
  /** Its keys work while a text field has the focus too. */
  whileTyping?: boolean;
  /** The only place of the window where it can be done. */
  onlyIn?: View;
  /** What it takes; `change`: a document that may be changed. */
  needs: 'nothing' | 'document' | 'change';
  /** Whether it could do something now. Absent: always. */
  isPossible?: () => boolean;
  /** Why it isn't possible, for people, asked when it is not. */
  whyNot?: () => string;
  /** Keys that do the same and aren't worth a line of their own, or a way that only menus offer. */
  isHidden?: boolean;
  run: () => void;
}

/** What the arrows, Enter, a drag and such do where they do: told in the help, done by the place itself. */
export interface Gesture {
  group: ActionGroup;
  title: () => string;
  /** Keys, and what the mouse does: `arrows`, `shift+click`, `drag`. */
  keys: readonly string[];
}
