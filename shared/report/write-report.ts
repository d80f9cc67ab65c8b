import type { Analysis } from '../analysis/analysis';
import type { Knowledge } from '../knowledge/knowledge';
import { diagramsInOrder } from '../model/diagrams-in-order';
import { jsonText } from '../model/json-text';
import type { ThreatModel } from '../model/threat-model';
import { writeModel } from '../model/write-model';
import { type ReportDocument, reportDocument } from './document';
import type { Place } from './threat-places';

/** Formats of a report, by how their files end or are asked for. */
export const reportFormats = [
  'html',
  'pdf',
  'docx',
  'xlsx',
  'md',
  'csv',
  'json',
  'sarif',
  'oscal',
  'navigator',
  'svg',
  'zip',
] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** How a file of a format ends; two are JSON with a word before it. */
export const extensionOf: Readonly<Record<ReportFormat, string>> = {
  html: 'html',
  pdf: 'pdf',
  docx: 'docx',
  xlsx: 'xlsx',
  md: 'md',
  csv: 'csv',
  json: 'json',
  sarif: 'sarif',
  oscal: 'oscal.json',
  navigator: 'navigator.json',
  svg: 'svg',
  zip: 'zip',
};

/** What a report is made of. */
export interface ReportSource {
  model: ThreatModel;
  knowledge: Knowledge;
  analysis: Analysis;
  /** SHA-256 of the model's file. */
  digest: string;
  /** The time it is to give; undefined: none. */
  at: string | undefined;
  /** Where something stands in the model's own file, where that is known; for SARIF. */
  placeOfSubject?: (id: string) => Place | undefined;
}

/** What only the machine can do. */
export interface ReportMachine {
  /** Prints a page that needs nothing else. Null where nothing prints: then an archive has no PDF. */
  printPdf: (html: string) => Promise<Uint8Array | null>;
  /** SHA-256 in hexadecimal. */
  sha256: (bytes: Uint8Array) => string | Promise<string>;
}

/**
 * Writes a report in one format. All are written from one document, so that all say the same. A writer is loaded when
 * it is needed.
 * @throws when `pdf` is asked for and there is no printer
 */
export async function writeReport(
  format: ReportFormat,
  source: ReportSource,
  machine: ReportMachine,
): Promise<string | Uint8Array> {
  const { model, knowledge, analysis, digest, at } = source;
  return written(format, source, reportDocument(model, knowledge, analysis, { digest, at }), machine);
}

async function written(
  format: ReportFormat,
  source: ReportSource,
  report: ReportDocument,
  machine: ReportMachine,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'html':
      return page(source, report);
    case 'pdf': {
      const pdf = await machine.printPdf(await page(source, report));
      if (pdf === null) throw new Error('There is nothing here that prints.');
      return pdf;
    }
    case 'docx':
      return (await import('./docx/report-docx')).reportDocx(report);
    case 'xlsx':
      return (await import('./xlsx/report-xlsx')).reportXlsx(report);
    case 'md':
      return (await import('./markdown/report-markdown')).reportMarkdown(report);
    case 'csv':
      return (await import('./csv/report-csv')).reportCsv(report);
    case 'json':
      return jsonText(report);
    case 'sarif':
      return jsonText((await import('./sarif/report-sarif')).reportSarif(source));
    case 'oscal':
      return jsonText((await import('./oscal/report-oscal')).reportOscal(report));
    case 'navigator':
      return jsonText((await import('./navigator/report-navigator')).reportNavigator(report));
    case 'svg':
      return picture(source);
    case 'zip':
      return archive(source, report, machine);
  }
}

async function page({ model, knowledge, analysis }: ReportSource, report: ReportDocument): Promise<string> {
  const [{ reportHtml }, { diagramPictures }] = await Promise.all([
    import('./html/report-html'),
    import('./svg'),
  ]);
  return reportHtml(
    report,
    Object.fromEntries(
      report.diagrams.map(({ id }) => [id, diagramPictures(model, id, knowledge, analysis)]),
    ),
  );
}

/** Every diagram in one picture. */
async function picture({ model, knowledge, analysis }: ReportSource): Promise<string> {
  const { diagramSvg, diagramsSvg } = await import('./svg');
  const [first, ...others] = diagramsInOrder(model).map(({ id }) => id);
  if (first === undefined) throw new Error('The model has no diagram, so there is no picture.');
  return others.length === 0
    ? diagramSvg(model, first, knowledge, analysis)
    : diagramsSvg(model, [first, ...others], knowledge, analysis);
}

/** The model and its report in every format, each diagram and each table for itself, and the digests of all. */
async function archive(
  source: ReportSource,
  report: ReportDocument,
  machine: ReportMachine,
): Promise<Uint8Array> {
  const [{ archiveOf }, { tableCsv }, { reportTables }, { diagramSvg }] = await Promise.all([
    import('./archive/archive'),
    import('./csv/report-csv'),
    import('./tables/report-tables'),
    import('./svg'),
  ]);
  const files: Record<string, string | Uint8Array> = {
    'model.bulkhead.json': writeModel(source.model),
  };
  for (const format of reportFormats) {
    if (format === 'zip' || format === 'svg' || format === 'csv' || format === 'pdf') continue;
    files[`report.${extensionOf[format]}`] = await written(format, source, report, machine);
  }
  const pdf = await machine.printPdf(await page(source, report));
  if (pdf !== null) files['report.pdf'] = pdf;
  for (const table of reportTables(report)) files[`tables/${table.id}.csv`] = tableCsv(table);
  for (const { id } of report.diagrams)
    files[`diagrams/${id}.svg`] = diagramSvg(source.model, id, source.knowledge, source.analysis);
  return archiveOf(files, machine.sha256);
}
