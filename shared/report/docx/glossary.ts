import type { Table } from 'docx';
import type { ReportDocument } from '../document';
import { terms } from '../method-words';
import { grid } from './grid';
import type { Room } from './room';

/** The words of the report. */
export const glossary = (_: ReportDocument, { width }: Room): Table[] => [
  grid(['Word', 'Meaning'], terms, [22, 78], width),
];
