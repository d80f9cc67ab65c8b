import { termsOf } from '../method-words';
import { headsIn } from '../wording';
import type { HtmlSection } from './html-section';
import { table } from './table';

/** The words of the report. */
export const glossary: HtmlSection = (report, { say }) =>
  table(say, say('reportGlossary.caption'), headsIn(say, 'word', 'meaning'), termsOf(report), [22, 78]);
