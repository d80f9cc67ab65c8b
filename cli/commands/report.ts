import { extname } from 'node:path';
import { analyse } from '../../shared/analysis/analyse';
import { containerKnowledge } from '../../shared/knowledge/containers';
import { reportDocument } from '../../shared/report/document';
import { reportHtml } from '../../shared/report/html';
import { diagramSvg } from '../../shared/report/svg';
import { dayOf, readModelFile, writeWhole } from '../files';
import { UnusableInput } from '../unusable-input';

const written = ['html', 'pdf', 'json', 'svg'] as const;
type Format = (typeof written)[number];
const later = ['md', 'csv', 'xlsx', 'docx', 'sarif', 'oscal', 'navigator'];

/** `report FILE -o OUT [--to FORMAT] [--at TIME]` */
export async function run(
  file: string,
  options: { output: string; to?: string; at?: string },
): Promise<void> {
  const format = formatOf(options.to ?? extname(options.output).slice(1).toLowerCase(), options.output);
  const today = dayOf(options.at);
  const { model, digest } = await readModelFile(file);
  const knowledge = containerKnowledge();
  const analysis = analyse(model, knowledge, today === undefined ? {} : { today });
  const pictures = Object.fromEntries(
    Object.keys(model.diagrams).map((id) => [id, diagramSvg(model, id, knowledge, analysis)]),
  );
  const report = reportDocument(model, knowledge, analysis, { digest, at: options.at });
  switch (format) {
    case 'html':
      return writeWhole(options.output, reportHtml(report, pictures));
    case 'json':
      return writeWhole(options.output, `${JSON.stringify(report, null, 2)}\n`);
    case 'svg':
      return writeWhole(options.output, Object.values(pictures)[0] ?? '');
    case 'pdf': {
      const { printPdf } = await import('../print-pdf');
      return writeWhole(options.output, await printPdf(reportHtml(report, pictures)));
    }
  }
}

function formatOf(name: string, output: string): Format {
  const found = written.find((format) => format === (name === 'htm' ? 'html' : name));
  if (found) return found;
  if (later.includes(name))
    throw new UnusableInput(`--to ${name}: not written yet; there are ${written.join(', ')}.`);
  throw new UnusableInput(
    `${output}: the format isn't recognised; use --to with one of ${written.join(', ')}.`,
  );
}
