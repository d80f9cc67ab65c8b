import { terms } from '../method-words';
import { markdownText as md, markdownTable as table } from './markdown-text';

/** The words of the report. */
export const glossary = (): string =>
  table(
    ['Word', 'Meaning'],
    terms.map((row) => row.map(md)),
  );
