import { escapeText as text } from '../escape';
import { methodWords } from '../method-words';
import type { HtmlSection } from './html-section';

/** How the report came about. */
export const method: HtmlSection = (report) =>
  methodWords(report)
    .map((words) => `<p>${text(words)}</p>`)
    .join('\n');
