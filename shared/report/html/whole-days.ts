import { escapeText as text } from '../text/escape';

/** Text in which no day breaks at its hyphens. */
export const wholeDays = (words: string): string =>
  text(words).replace(/\b\d{4}-\d\d-\d\d\b/g, '<span class="date">$&</span>');
