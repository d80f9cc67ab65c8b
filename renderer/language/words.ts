import { create } from 'zustand';
import { placeableWords as germanPlaceables } from '../../shared/language/de/placeable-words';
import type { MessageKey, Phrase, Values } from '../../shared/language/phrase';
import { type Language, languageFor, languages, speakerOf } from '../../shared/language/speak';

const key = 'bulkhead-language';
export const languageChoices = ['system', ...languages] as const;
export type LanguageChoice = (typeof languageChoices)[number];

/** The languages that the machine is set to, the best first; none outside of a window. */
const systemLanguages = (): readonly string[] => globalThis.navigator?.languages ?? [];
const shownFor = (choice: LanguageChoice): Language =>
  choice === 'system' ? languageFor(systemLanguages()) : choice;

interface LanguageState {
  choice: LanguageChoice;
  language: Language;
  choose(choice: LanguageChoice): void;
}

const kept = globalThis.localStorage?.getItem(key);
const first = languageChoices.find((choice) => choice === kept) ?? 'system';

/** The language of the window. The whole window is made anew when it changes, so that `t` is a plain function. */
export const useLanguage = create<LanguageState>()((set) => ({
  choice: first,
  language: shownFor(first),
  choose: (choice) => {
    globalThis.localStorage?.setItem(key, choice);
    set({ choice, language: shownFor(choice) });
    applyLanguage();
  },
}));

/** A message of the catalogue in the language of the window. */
export const t = (message: MessageKey, values?: Values): string =>
  speakerOf(useLanguage.getState().language)(message, values);

/** Words of the window's language that what can be drawn is found by, beside its packs' own; by its ids. */
export const wordsForPlaceables = (): Readonly<Record<string, string>> =>
  useLanguage.getState().language === 'de' ? germanPlaceables : {};

/** A phrase in the language of the window. */
export const inWords = ({ key: message, values }: Phrase): string => t(message, values);

/** A number as the language of the window writes it. */
export const numberInWords = (value: number): string =>
  new Intl.NumberFormat(useLanguage.getState().language).format(value);

/** A day (`YYYY-MM-DD`) as the language of the window writes it: 3 March 2026. */
export const dayInWords = (day: string): string =>
  new Intl.DateTimeFormat(useLanguage.getState().language === 'en' ? 'en-GB' : 'de', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

/** A moment as the language of the window writes it: 3 Mar 2026, 14:05. */
export const momentInWords = (time: number): string =>
  new Intl.DateTimeFormat(useLanguage.getState().language === 'en' ? 'en-GB' : 'de', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(time);

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A size as the language of the window writes it: 3.2 MB. */
export function bytesInWords(bytes: number): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  return new Intl.NumberFormat(useLanguage.getState().language === 'en' ? 'en-GB' : 'de', {
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: power < 2 ? 0 : 1,
  }).format(bytes / 1000 ** power);
}

/** Several of which one is meant, as the language of the window lists them: a, b or c. */
export const listInWords = (words: readonly string[]): string =>
  new Intl.ListFormat(useLanguage.getState().language === 'en' ? 'en-GB' : 'de', {
    type: 'disjunction',
  }).format(words);

/** All of several, as the language of the window lists them: a, b and c. */
export const allInWords = (words: readonly string[]): string =>
  new Intl.ListFormat(useLanguage.getState().language === 'en' ? 'en-GB' : 'de', {
    type: 'conjunction',
  }).format(words);

const collators = new Map<Language, Intl.Collator>();

/** Orders names as the language of the window does, with 10 after 9: for every list by name. */
export function compareNames(a: string, b: string): number {
  const { language } = useLanguage.getState();
  let collator = collators.get(language);
  if (collator === undefined) {
    collator = new Intl.Collator(language, { numeric: true });
    collators.set(language, collator);
  }
  return collator.compare(a, b);
}

/** Tells the page which language it is in: screen readers and hyphenation go by it. */
export function applyLanguage(): void {
  document.documentElement.lang = useLanguage.getState().language;
}
