import { escapeText as text } from '../escape';
import { methodWords } from '../method-words';

/** How the report came about. */
export const method = (): string => methodWords.map((words) => `<p>${text(words)}</p>`).join('\n');
