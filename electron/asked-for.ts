import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { modelEnding } from './model-name';

/** Model files that somebody asks for from outside of the window, until it takes them. */
export interface AskedFor {
  add(path: string): void;
  /** The one that was asked for first. */
  next(): string | undefined;
  hasMore(): boolean;
}

/** @param onAdded called after each `add` */
export function createAskedFor(onAdded: () => void): AskedFor {
  const waiting: string[] = [];
  return {
    add(path) {
      waiting.push(path);
      onAdded();
    },
    next: () => waiting.shift(),
    hasMore: () => waiting.length > 0,
  };
}

/**
 * The model file among a program's arguments, if there is one that exists. What looks like a switch is none.
 * @param folder what a relative path is relative to
 */
export function modelAmong(args: readonly string[], folder: string): string | undefined {
  return args
    .slice(1)
    .filter((argument) => !argument.startsWith('-') && argument.endsWith(modelEnding))
    .map((argument) => resolve(folder, argument))
    .find((path) => existsSync(path));
}
