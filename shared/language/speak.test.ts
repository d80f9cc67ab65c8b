import { expect, it } from 'vitest';
import { german } from './de';
import { english } from './en';
import { phrase } from './phrase';
import { languageFor, speak, speakerOf } from './speak';

const catalogues = Object.entries(english).map(([area, texts]) => ({
  area,
  texts: Object.entries(texts as Record<string, string>),
  translated: german[area as keyof typeof german] as Record<string, string>,
}));
const named = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name).sort();

it.each(catalogues)('says everything of “$area” in German, with the same values', ({ texts, translated }) => {
  expect(Object.keys(translated).sort()).toEqual(texts.map(([key]) => key).sort());
  for (const [key, text] of texts) {
    expect(translated[key]?.trim(), key).toBeTruthy();
    // “one” may do without its number.
    const without = (names: (string | undefined)[]) =>
      key.endsWith('_one') ? names.filter((name) => name !== 'count') : names;
    expect(without(named(translated[key] ?? '')), key).toEqual(without(named(text)));
  }
});

it('counts, nests phrases, and takes names for what they are', () => {
  const [en, de] = [speakerOf('en'), speakerOf('de')];

  expect(en('edits.andMore', { name: 'Web', count: 1200 })).toBe('Web and 1,200 more');
  expect(de('edits.andMore', { name: 'Web', count: 1200 })).toContain('1.200');
  expect(speak(en, phrase('edits.add', { name: '{{count}} $t(edits.move) <b>' }))).toBe(
    'Add {{count}} $t(edits.move) <b>',
  );
  expect(speak(de, phrase('edits.decide', { status: phrase('status.accepted') }))).toContain('akzeptiert');
});

it('takes the first language of a list that it knows', () => {
  expect(languageFor(['fr-FR', 'de-AT', 'en'])).toBe('de');
  expect(languageFor(['fr'])).toBe('en');
});
