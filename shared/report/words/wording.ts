import type { english } from '../../language/en';
import { type Language, languages, type Speaker, speakerOf } from '../../language/speak';
import type { ReportDocument } from '../document/document';

/** Who says what a report says, in its language. */
export const sayOf = ({ language = 'en' }: Pick<ReportDocument, 'language'>): Speaker => speakerOf(language);

/** The language that was chosen; undefined: none that there is a catalogue of. */
export const chosenLanguage = (wanted: string | undefined): Language | undefined =>
  languages.find((language) => language === wanted);

export type ColumnName = keyof typeof english.reportColumns;

/** Heads of a table's columns. */
export const headsIn = (say: Speaker, ...names: readonly ColumnName[]): string[] =>
  names.map((name) => say(`reportColumns.${name}`));

/** A number as a report writes it. */
export const numberIn = (value: number, say: Speaker): string => say('reportWords.number', { value });

/** A day (`YYYY-MM-DD`) as a report writes it; what is none stays as it is. */
export function dayIn(text: string, say: Speaker): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year && month && day ? say('reportWords.day', { year, month, day }) : text;
}

/** A time as it is in UTC, where it says where it is; empty otherwise. */
const inUtc = (at: string): string =>
  /T.+(Z|[+-]\d\d:?\d\d)$/.test(at) && !Number.isNaN(Date.parse(at)) ? new Date(at).toISOString() : '';

/** The day of a time, `YYYY-MM-DD`; what is a day alone, or neither, stays as it is. */
export const dayOf = (at: string): string => inUtc(at).slice(0, 10) || at;

/** `2026-03-01 12:00 UTC`, of a day alone the day; a time that doesn't say where it is stays as it is. */
export function timeIn(at: string | undefined, say: Speaker): string {
  if (at === undefined) return say('reportWords.noTime');
  const [, day, time] = /^(.{10})T(.{5})/.exec(inUtc(at)) ?? [];
  return day && time ? say('reportWords.time', { day: dayIn(day, say), time }) : dayIn(at, say);
}
