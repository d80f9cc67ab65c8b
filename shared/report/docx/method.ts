import type { Paragraph } from 'docx';
import { methodWords } from '../method-words';
import { words } from './texts';

/** How the report came about. */
export const method = (): Paragraph[] => methodWords.map(words);
