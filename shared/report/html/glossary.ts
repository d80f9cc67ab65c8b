import { terms } from '../method-words';
import { table } from './table';

/** The words of the report. */
export const glossary = (): string => table('What the words mean here', ['Word', 'Meaning'], terms, [22, 78]);
