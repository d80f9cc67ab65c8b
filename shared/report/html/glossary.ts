import { termsOf } from '../words/method-words';
import { headsIn } from '../words/wording';
import type { HtmlSection } from './html-section';
import { table } from './table';

/** The words of the report. */
export const glossary: HtmlSection = (report, { say }) =>
  table(say, say('reportGlossary.caption'), headsIn(say, 'word', 'meaning'), termsOf(report), [22, 78]);
