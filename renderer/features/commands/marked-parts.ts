import { fold, wordsOf } from '../../../shared/language/fold';

export interface Part {
  text: string;
  isMarked: boolean;
}

/** A text in parts: those where words of a query begin, and the rest. */
export function markedParts(text: string, query: string): Part[] {
  const whole: Part[] = [{ text, isMarked: false }];
  const folded = fold(text);
  const words = wordsOf(query);
  // Where folding changes the length, places in the one are none in the other.
  if (words.length === 0 || folded.length !== text.length) return whole;
  const isMarked = new Uint8Array(text.length);
  for (const word of words)
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
      if (!/[\p{L}\p{N}]/u.test(folded[at - 1] ?? ' ')) isMarked.fill(1, at, at + word.length);
  const parts: Part[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at += 1)
    if (at === text.length || isMarked[at] !== isMarked[from]) {
      parts.push({ text: text.slice(from, at), isMarked: isMarked[from] === 1 });
      from = at;
    }
  return parts;
}
