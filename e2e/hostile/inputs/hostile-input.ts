/** A text that something somewhere could take for more than text. It has to be shown as what it is, and run nowhere. */
export interface HostileText {
  name: string;
  text: string;
}

/** How a file comes in: opened as a model, imported, read as a knowledge pack, or pasted. */
export type WayIn = 'model' | 'import' | 'pack' | 'paste';

/** A file made to do harm, and the safe outcome. */
export interface HostileFile {
  name: string;
  way: WayIn;
  content: () => string | Uint8Array;
  /** What the refusal says; `taken`: it is plain data, and comes in as that. */
  outcome: RegExp | 'taken';
}
