import { Fragment, type ReactNode } from 'react';
import type { MessageKey } from '../../shared/language/phrase';
import { t } from './words';

/** Stands where a part goes while the message is said; no text of ours has it. */
const mark = '\uE000';

/**
 * A message of which some values are more than text: a link, a badge, a name set apart. They stand where the
 * language has them.
 * @param values numbers, which the message may count by; texts are parts
 */
export function Said({
  message,
  parts,
  values,
}: {
  message: MessageKey;
  parts: Readonly<Record<string, ReactNode>>;
  values?: Readonly<Record<string, number>>;
}) {
  const names = Object.keys(parts);
  const marked = Object.fromEntries(names.map((name, index) => [name, `${mark}${index}${mark}`]));
  return t(message, { ...values, ...marked })
    .split(mark)
    .map((piece, index) => {
      const name = index % 2 === 1 ? names[Number(piece)] : undefined;
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one message don't move
      return <Fragment key={index}>{name === undefined ? piece : parts[name]}</Fragment>;
    });
}
