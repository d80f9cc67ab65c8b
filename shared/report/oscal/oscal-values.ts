import { markdownText } from '../markdown/markdown-text';
import { readable } from '../text/readable';

/** Names of properties and of ways to tell a risk that are ours. */
export const ours = 'https://bulkhead.invalid/ns/oscal';

/** When nobody gave a time, so that the same model gives the same bytes. */
export const noTime = '1970-01-01T00:00:00Z';

/** Makes the id of a thing: of the same thing of the same system, the same in every report. */
export type Id = (of: string) => string;

/** @param remarks what a number or a word alone doesn't say; empty: nothing */
export const property = (name: string, value: string, remarks = ''): object => ({
  name,
  ns: ours,
  value: word(value),
  ...(remarks !== '' && { remarks: line(remarks) }),
});

/** What breaks addresses and mentions where Markdown is read by dialects; OSCAL's is none of these, and has no comments. */
const unseen = '<!-- -->';

/** Markup of one line; OSCAL's is a part of Markdown. */
export const line = (text: string): string => markdownText(text).replaceAll(unseen, '') || '-';

/** What OSCAL calls a string: not empty, no white space around it, no line break. */
export const word = (text: string): string => readable(text).replace(/\s+/g, ' ').trim() || '-';

/** What OSCAL calls a token: `cis-docker@1.8.0:5.3` is `cis-docker_1.8.0_5.3`. */
export const token = (text: string): string =>
  text.replace(/[^\p{L}\p{N}._-]/gu, '_').replace(/^(?![\p{L}_])/u, '_');

/** A day or a time with its zone as OSCAL writes it; undefined: it is neither. */
export function momentOf(text: string | undefined): string | undefined {
  if (text === undefined || !/^\d{4}-\d\d-\d\d(T.+(Z|[+-]\d\d:?\d\d))?$/.test(text)) return undefined;
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) return undefined;
  const moment = time.toISOString().replace('.000Z', 'Z');
  return /^(19|2\d)\d\d-/.test(moment) ? moment : undefined;
}

/** The end of a day, `YYYY-MM-DD`, which is still within what ends on it. */
export const endOf = (day: string): string => `${day}T23:59:59Z`;

/** A list that OSCAL leaves out where it would be empty. */
export const some = <T>(name: string, all: readonly T[]): Record<string, readonly T[]> =>
  all.length === 0 ? {} : { [name]: all };
