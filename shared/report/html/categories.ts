import { strideLetters } from '../../knowledge/pack';
import type { ReportDocument } from '../document/document';
import { categoryCells } from '../document/report-categories';
import { escapeText as text } from '../text/escape';
import { headsIn } from '../words/wording';
import type { HtmlParts } from './html-section';
import { mention, table } from './table';

/** What came of looking at each subject in each category. */
export const categories = ({ categories: all }: ReportDocument, { links, say }: HtmlParts): string =>
  table(
    say,
    say('reportCategories.caption'),
    headsIn(say, 'what', ...strideLetters),
    all.map((one) => [
      `${mention(one.subject.name)}<br><span class="quiet">${text(say(`status.${one.subject.kind}`))}</span>`,
      ...categoryCells(one, say, links.toAll),
    ]),
    [22, 13, 13, 13, 13, 13, 13],
  );
