import { wordsOf } from '../../shared/language/fold';

/** What can be looked for, each text folded. */
export interface Searchable {
  /** What it is called. */
  title: string;
  /** What is said beside it. */
  about: string;
  /** What else it is found by: its ids, synonyms, long texts. */
  more: string;
  /** Who types one of these whole means it. */
  ids: readonly string[];
}

const letter = /[\p{L}\p{N}]/u;
const isLetter = (text: string, at: number) => at >= 0 && at < text.length && letter.test(text[at] ?? '');

/** How a word stands in a text: as a word of it, as the beginning of one, or within one. */
interface Standing {
  isFirst: boolean;
  as: 'word' | 'beginning' | 'part';
}

function standingOf(word: string, text: string): Standing | null {
  let best: Standing | null = null;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const as = isLetter(text, at - 1) ? 'part' : isLetter(text, at + word.length) ? 'beginning' : 'word';
    if (as === 'word') return { isFirst: at === 0 || best?.isFirst === true, as };
    if (best === null || (best.as === 'part' && as === 'beginning')) best = { isFirst: at === 0, as };
  }
  return best;
}

/** What it costs to be called so, to have this id, to begin so, and to have a word in a text of each sort. A part of a word in a long text is chance: no match. */
const costs = {
  name: -3,
  id: -2,
  start: -1,
  title: { word: 1, beginning: 1.5, part: 4 },
  about: { word: 5, beginning: 5.5, part: 7 },
  more: { word: 6, beginning: 6.5, part: null },
} as const;

/**
 * How far something is from what is looked for; the less, the better. Null: it isn't it. Every word has to be found
 * somewhere; the title counts most, and there the beginnings of words.
 * @param words folded, as `wordsOf` gives them
 */
export function rank(words: readonly string[], { title, about, more, ids }: Searchable): number | null {
  let sum = 0;
  for (const word of words) {
    const cost = costOf(word, title, 'title') ?? costOf(word, about, 'about') ?? costOf(word, more, 'more');
    if (cost === null) return null;
    sum += cost;
  }
  const whole = words.join(' ');
  if (title === whole) return costs.name;
  if (ids.includes(whole)) return costs.id;
  return title.startsWith(whole) ? costs.start : sum / Math.max(1, words.length);
}

function costOf(word: string, text: string, place: 'title' | 'about' | 'more'): number | null {
  const found = standingOf(word, text);
  const cost = found && costs[place][found.as];
  return found !== null && cost !== null && found.isFirst && place === 'title' ? cost - 1 : cost;
}

/** What fits a query, best first: of equals the shorter title, of those with one id as they stand. */
export function ranked<T extends Searchable>(
  things: readonly T[],
  query: string,
): { thing: T; cost: number }[] {
  const words = wordsOf(query);
  const found: { thing: T; cost: number; at: number }[] = [];
  for (const [at, thing] of things.entries()) {
    const cost = rank(words, thing);
    if (cost !== null) found.push({ thing, cost, at });
  }
  const lengthOf = ({ thing, cost }: (typeof found)[number]) => (cost === costs.id ? 0 : thing.title.length);
  return found.sort((a, b) => a.cost - b.cost || lengthOf(a) - lengthOf(b) || a.at - b.at);
}
