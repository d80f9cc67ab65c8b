import { fold } from '../../../shared/language/fold';
import type { Findable } from './find-in-model';

const hump = /([a-z])([A-Z])/;
const humps = /([a-z])([A-Z])/g;
/** Texts up to this length come again and again, and are folded once: names, titles, ids. */
const longest = 120;

/**
 * Makes findables of what people read of something, of its ids, and of the texts that it is found by beside those.
 * Names with humps are found by their parts too: `service` begins a word of `checkoutService`.
 */
export function findableMaker(): (
  what: Pick<Findable, 'group' | 'key' | 'target' | 'shown'>,
  ids: readonly string[],
  more?: readonly (string | undefined)[],
) => Findable {
  const known = new Map<string, string>();
  const folded = (text: string): string => {
    if (text.length > longest) return fold(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = fold(text);
    known.set(text, now);
    return now;
  };
  return (what, ids, more = []) => {
    const { title, about } = what.shown;
    let texts = '';
    for (const id of ids) texts += `${folded(id)}\n`;
    for (const text of more) if (text !== undefined) texts += `${folded(text)}\n`;
    if (hump.test(title)) texts += folded(title.replace(humps, '$1 $2'));
    return { ...what, title: folded(title), about: folded(about), more: texts, ids: ids.map(folded) };
  };
}
