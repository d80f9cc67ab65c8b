import { methodWords } from '../method-words';
import { markdownText as md } from './markdown-text';

/** How the report came about. */
export const method = (): string => methodWords.map(md).join('\n\n');
