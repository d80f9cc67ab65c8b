import type { ReportDocument } from '../document';
import { markdownCode as code, markdownList as list, markdownText as md } from './markdown-text';

/** By what anyone can check of which model and knowledge the report speaks. */
export const sources = ({ digest, packs, notices, sources: { folder, files } }: ReportDocument): string =>
  [
    `Model, SHA-256: ${code(digest)}`,
    list(packs.map((pack) => `${md(pack.title)} ${code(`${pack.id}@${pack.version}`)} ${code(pack.digest)}`)),
    ...(files.length === 0
      ? []
      : [`Read from${folder === '' ? '' : ` ${code(folder)}`}: ${files.map(code).join(', ')}`]),
    list(notices.map(({ title, version }) => `${md(title)} ${md(version)}`)),
  ].join('\n\n');
