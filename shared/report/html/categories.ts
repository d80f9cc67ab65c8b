import { strideLetters } from '../../knowledge/pack';
import type { ReportDocument } from '../document';
import { escapeText as text } from '../escape';
import { categoryCells } from '../report-categories';
import { headsIn } from '../wording';
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
