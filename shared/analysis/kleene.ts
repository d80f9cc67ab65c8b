import type { Knowledge } from '../knowledge/knowledge';
import type { FactValue } from '../model/fact';
import type { Notebook } from './cell';
import type { ModelIndex } from './model-index/model-index';

/** Kleene's three values, ordered: `all` is the least, `any` the greatest, `not` the mirror. */
export const no = 0;
export const unknown = 1;
export const yes = 2;
export type Verdict = typeof no | typeof unknown | typeof yes;

/** A fact taken to be otherwise, to see what would follow. */
export interface Supposition {
  subject: string;
  fact: string;
  value: FactValue;
}

/** What conditions are asked against. */
export interface Setting {
  index: ModelIndex;
  knowledge: Knowledge;
  /** Where it is noted what was read. */
  notes: Notebook;
  suppose?: Supposition;
}
