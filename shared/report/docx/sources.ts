import type { Paragraph } from 'docx';
import type { ReportDocument } from '../document';
import { bullet, words } from './texts';

/** By what anyone can check of which model and knowledge the report speaks. */
export const sources = ({ digest, packs, sources: { folder, files } }: ReportDocument): Paragraph[] => [
  words(`Model, SHA-256: ${digest}`),
  ...packs.map((pack) => bullet(`${pack.title} (${pack.id}@${pack.version}), SHA-256 ${pack.digest}`)),
  ...files.map((file) => bullet(`Read from ${folder}${file}`)),
];
