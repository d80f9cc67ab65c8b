import type { english } from './en';

type Areas = typeof english;
/** `threats` for the pair `threats_one`, `threats_other`. */
type Counted<K> = K extends `${infer Stem}_one` ? Stem : K extends `${string}_other` ? never : K;

/** The name of a message: its area and its key there, `edits.move`. A plural is named without its ending. */
export type MessageKey = {
  [A in keyof Areas & string]: `${A}.${Counted<keyof Areas[A] & string>}`;
}[keyof Areas & string];

/** What a message has to be told, by the names in its text. `count` chooses between one and many. */
export type Values = Readonly<Record<string, string | number | Phrase>>;

/** Something to be said to people, before it is known in which language. */
export interface Phrase {
  key: MessageKey;
  values?: Values;
}

export const phrase = (key: MessageKey, values?: Values): Phrase => ({ key, ...(values && { values }) });

/** What another language's catalogue has to have: a text for every key of the English one. */
export type Translation<T> = { readonly [K in keyof T]: string };
