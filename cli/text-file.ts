import { textOf } from '../disk/text-of';
import { UnusableInput } from './unusable-input';

/**
 * The bytes of a file as text. What is no UTF-8 is refused rather than read with signs for what was lost.
 * @param name of the file, for the refusal
 * @throws UnusableInput
 */
export function textIn(name: string, bytes: Uint8Array): string {
  const text = textOf(bytes);
  if (text === null) throw new UnusableInput(`${name}: the file is no UTF-8 text; save it as UTF-8.`);
  return text;
}
