import { createInstance } from 'i18next';
import { german } from './de';
import { english } from './en';
import type { MessageKey, Phrase, Values } from './phrase';

export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** Says a message in one language. Values are put in as they are: who shows them makes them harmless. */
export type Speaker = (key: MessageKey, values?: Values) => string;

const catalogues = { en: english, de: german } as const;

const speakers = new Map<Language, Speaker>();

/** The speaker of a language; numbers in messages are written as the language does. */
export function speakerOf(language: Language): Speaker {
  const known = speakers.get(language);
  if (known) return known;
  const fresh = createSpeaker(language);
  speakers.set(language, fresh);
  return fresh;
}

function createSpeaker(language: Language): Speaker {
  const instance = createInstance();
  void instance.init({
    lng: language,
    resources: { [language]: catalogues[language] },
    ns: Object.keys(english),
    nsSeparator: '.',
    keySeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  const pieces = piecesOf(language);
  const say: Speaker = (key, values = {}) => {
    const plain = pieces.get(key);
    if (plain?.length === 1 && plain[0] !== undefined) return plain[0];
    const textOf = (name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'object' ? say(value.key, value.values) : value;
    };
    if (plain !== undefined) return plain.map((piece, at) => (at % 2 === 1 ? textOf(piece) : piece)).join('');
    return instance.t(key, Object.fromEntries(Object.keys(values).map((name) => [name, textOf(name)])));
  };
  return say;
}

/**
 * The messages that neither count nor format: their text between their values, and the names of those. They are said
 * by the ten thousand, which i18next is too slow for.
 */
function piecesOf(language: Language): ReadonlyMap<string, readonly string[]> {
  const messages = Object.entries(catalogues[language]).flatMap(([area, texts]) =>
    Object.entries(texts as Record<string, string>).map(([key, text]) => [`${area}.${key}`, text] as const),
  );
  return new Map(
    messages
      .filter(([key, text]) => !/_(one|other)$/.test(key) && !/\{\{\w+,/.test(text))
      .map(([key, text]) => [key, text.split(/\{\{(\w+)\}\}/)]),
  );
}

/** Says a message in English, the language of the command line and of reports. */
export const sayEnglish: Speaker = (key, values) => speakerOf('en')(key, values);

/** A phrase in a language. */
export const speak = (speaker: Speaker, { key, values }: Phrase): string => speaker(key, values);

/** The first language of a person's list that there is a catalogue of; English when there is none. */
export function languageFor(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = languages.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return 'en';
}
