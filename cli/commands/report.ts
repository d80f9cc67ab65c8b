import { extname } from 'node:path';
import { analyse } from '../../shared/analysis/analyse';
import { diagramsInOrder } from '../../shared/model/diagrams-in-order';
import { reportDocument } from '../../shared/report/document';
import { reportHtml } from '../../shared/report/html';
import { steadyPdf } from '../../shared/report/steady-pdf';
import { diagramPictures, diagramSvg } from '../../shared/report/svg';
import { noteExpiringDecisions } from '../expiring-decisions';
import { dayOf, readModelFile, timeOf } from '../files';
import { knowledgeOf, type PackOption } from '../knowledge';
import { warnOfUnknownWords } from '../unknown-words';
import { UnusableInput } from '../unusable-input';
import { refuseToReplace, writeWhole } from '../write-whole';

const written = ['html', 'pdf', 'json', 'svg'] as const;
type Format = (typeof written)[number];
const later = ['md', 'csv', 'xlsx', 'docx', 'sarif', 'oscal', 'navigator'];

/** `report FILE -o OUT [--to FORMAT] [--at TIME]` */
export async function run(
  file: string,
  options: { output: string; to?: string; at?: string } & PackOption,
): Promise<void> {
  const format = formatOf(options);
  const at = timeOf(options.at);
  const today = dayOf(at);
  await refuseToReplace([file], options.output);
  const read = await readModelFile(file);
  const { model, digest } = read;
  const knowledge = await knowledgeOf(options);
  warnOfUnknownWords(file, read, knowledge);
  noteExpiringDecisions(model, today);
  const analysis = analyse(model, knowledge, today === undefined ? {} : { today });
  const diagrams = diagramsInOrder(model).map(({ id }) => id);
  const html = () =>
    reportHtml(
      report,
      Object.fromEntries(diagrams.map((id) => [id, diagramPictures(model, id, knowledge, analysis)])),
    );
  const report = reportDocument(model, knowledge, analysis, { digest, at });
  switch (format) {
    case 'html':
      return writeWhole(options.output, html());
    case 'json':
      return writeWhole(options.output, `${JSON.stringify(report, null, 2)}\n`);
    case 'svg':
      return writeWhole(options.output, diagramSvg(model, onlyDiagram(file, diagrams), knowledge, analysis));
    case 'pdf': {
      const { printPdf } = await import('../print-pdf');
      return writeWhole(options.output, steadyPdf(await printPdf(html()), at));
    }
  }
}

/** An SVG holds one diagram: the first, and standard error says so. @throws UnusableInput when there is none */
function onlyDiagram(file: string, [first, ...others]: readonly string[]): string {
  if (first === undefined) throw new UnusableInput(`${file}: diagrams: it has none, so there is no picture.`);
  if (others.length > 0)
    process.stderr.write(`The first of ${others.length + 1} diagrams; --to html holds them all.\n`);
  return first;
}

/** The format that `--to` names, else the one of the output's extension. @throws UnusableInput */
function formatOf({ to, output }: { to?: string; output: string }): Format {
  const name = (to ?? extname(output).slice(1)).toLowerCase();
  const found = written.find((format) => format === (name === 'htm' ? 'html' : name));
  if (found) return found;
  const asked = to === undefined ? output : `--to ${to}`;
  const names = written.join(', ');
  if (later.includes(name))
    throw new UnusableInput(`${asked}: the format ${name} isn't written yet; there are ${names}.`);
  throw new UnusableInput(
    `${asked}: the format isn't recognised; ${to === undefined ? 'use --to with' : 'expected'} one of ${names}.`,
  );
}
