import { parse, stringify } from 'yaml';
import { evilSyntax, evilTexts, evilValues } from './evil-pieces';
import type { Random } from './random';

/**
 * A text with one to five things wrong: letters, pieces or whole values of it lost, doubled, swapped, or replaced by
 * what is likely to hurt.
 * @param others what pieces of are spliced in
 */
export function mutated(text: string, others: readonly string[], random: Random): string {
  const isByParts = random.chance(0.6);
  const start = isByParts ? (withWrongParts(text, random) ?? text) : text;
  const times = isByParts ? Number(random.chance(0.2)) : 1 + random.whole(random.chance(0.5) ? 1 : 5);
  let result = start;
  for (let time = 0; time < times; time += 1) result = oneLetterOff(result, others, random);
  return result;
}

function oneLetterOff(text: string, others: readonly string[], random: Random): string {
  const at = random.whole(text.length + 1);
  const length = random.whole(random.chance(0.8) ? 20 : 2000);
  const [before, piece, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
  switch (random.whole(10)) {
    case 0:
      return before;
    case 1:
      return before + after;
    case 2:
      return before + piece + piece + after;
    case 3:
      return before + random.of(evilSyntax) + piece + after;
    case 4:
      return before + random.of(evilTexts) + after;
    case 5:
      return before + String.fromCharCode(random.whole(random.chance(0.7) ? 128 : 65_536)) + piece + after;
    case 6: {
      const other = random.of(others);
      const from = random.whole(other.length + 1);
      return before + other.slice(from, from + length) + after;
    }
    case 7:
      return (
        before + piece.repeat(2 + random.whole(random.chance(0.98) ? 10 : 2000)).slice(0, 400_000) + after
      );
    case 8:
      return before + random.of(['[', '{"a":', '- ', '&a [', '((', '"']).repeat(random.whole(300)) + after;
    default:
      return before + piece.split('').reverse().join('') + after;
  }
}

/** The same text with parts of the value that it is swapped, lost or replaced; undefined where it is no such text. */
function withWrongParts(text: string, random: Random): string | undefined {
  const isJson = /^\s*[{[]/.test(text);
  let documents: unknown[];
  try {
    documents = isJson ? [JSON.parse(text)] : text.split(/^---$/m).map((one) => parse(one) as unknown);
  } catch {
    return undefined;
  }
  const times = 1 + random.whole(random.chance(0.7) ? 1 : 4);
  for (let time = 0; time < times; time += 1) breakOne(documents, random);
  return isJson
    ? (JSON.stringify(documents[0], null, 1) ?? '')
    : documents.map((one) => stringify(one, { aliasDuplicateObjects: random.chance(0.3) })).join('---\n');
}

type Place = [holder: Record<string, unknown>, key: string];

function breakOne(documents: unknown[], random: Random): void {
  const places: Place[] = [];
  collect(documents, places, 0);
  if (places.length === 0) return;
  const [holder, key] = random.of(places);
  const [other, from] = random.of(places);
  switch (random.whole(8)) {
    case 0:
      holder[key] = structuredClone(random.of(evilValues));
      break;
    case 5:
    case 6:
    case 7: {
      // Of the kind that is expected, so that more gets by the door.
      const value = holder[key];
      if (typeof value === 'string') holder[key] = random.of(evilTexts);
      else if (typeof value === 'number') holder[key] = random.of([0, -1, 1, 1e6, -1e6, 0.1, 1e308, 5e-324]);
      else if (Array.isArray(value)) holder[key] = [...value, structuredClone(random.of(evilValues))];
      else if (typeof value === 'object' && value !== null && !Array.isArray(holder))
        put(value as Record<string, unknown>, random.of(evilTexts), random.of(evilTexts));
      break;
    }
    case 1:
      delete holder[key];
      break;
    case 2:
      // A copy, since a value that holds itself has no text.
      holder[key] = structuredClone(other[from]);
      break;
    case 3:
      if (!Array.isArray(holder)) rename(holder, key, random.of(evilTexts));
      break;
    default:
      if (!Array.isArray(holder)) rename(holder, key, from);
  }
}

function rename(holder: Record<string, unknown>, key: string, name: string): void {
  const value = holder[key];
  delete holder[key];
  put(holder, name, value);
}

/** Also under a name that means something to every object. */
function put(holder: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
}

function collect(value: unknown, places: Place[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > 30) return;
  for (const key of Object.keys(value)) {
    places.push([value as Record<string, unknown>, key]);
    collect((value as Record<string, unknown>)[key], places, depth + 1);
  }
}
