import { nameIn } from '../edits/names';
import { type MessageKey, type Phrase, phrase } from '../language/phrase';
import type { Boundary, Element } from '../model/threat-model';
import type { Picture } from './hint';

/** What is out of scope was left so on purpose: nothing is missing there. */
export const isInScope = ({ outOfScope }: Element | Boundary): boolean => outOfScope === undefined;

/** A phrase about one thing, by its name. */
export const titled = (key: MessageKey, { model }: Picture, id: string): Phrase =>
  phrase(key, { name: nameIn(model, id) });
