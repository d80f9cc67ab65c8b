import { escapeText as text } from '../text/escape';
import { methodWords } from '../words/method-words';
import type { HtmlSection } from './html-section';

/** How the report came about. */
export const method: HtmlSection = (report) =>
  methodWords(report)
    .map((words) => `<p>${text(words)}</p>`)
    .join('\n');
