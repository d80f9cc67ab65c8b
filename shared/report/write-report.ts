import type { Analysis } from '../analysis/analysis';
import type { Knowledge } from '../knowledge/knowledge';
import { jsonText } from '../model/json-text';
import type { ReportChoice } from '../model/report-choice';
import type { ThreatModel } from '../model/threat-model';
import { writeModel } from '../model/write-model';
import { chosenAnalysis } from './choice/chosen-analysis';
import { chosenReport } from './choice/chosen-report';
import { hasSection, limitsOf } from './choice/shown-report';
import { type ReportDocument, reportDocument } from './document';
import type { ReportDigests } from './report-digests';
import { reportJson } from './report-json';
import type { EarlierModel } from './report-since';
import type { Place } from './threat-places';
import { chosenLanguage, sayOf } from './wording';

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
export interface ReportSource extends ReportDigests {
  model: ThreatModel;
  knowledge: Knowledge;
  analysis: Analysis;
  /** The time it is to give; undefined: none. */
  at: string | undefined;
  /** What it is to tell the changes since; absent: nothing. */
  earlier?: EarlierModel | undefined;
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

/** What somebody chose of a report, and who is told how far it is. */
export interface WriteOptions {
  /** Absent: everything. */
  choice?: ReportChoice | undefined;
  /** Told before each part of what takes long. Whoever wants no more throws here. */
  onStep?: ((done: number, of: number) => void | Promise<void>) | undefined;
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
  options: WriteOptions = {},
): Promise<string | Uint8Array> {
  const chosen = choose(source, options.choice);
  if (format === 'pdf') return printed(chosen, machine);
  if (format === 'zip') return archive(chosen, machine, options.onStep);
  return written(format, chosen);
}

/** The page of a report that needs nothing else. */
export async function reportPage(source: ReportSource, choice?: ReportChoice): Promise<string> {
  return page(choose(source, choice));
}

/** A report with what was chosen of it, and what it is made of likewise. */
interface Chosen {
  source: ReportSource;
  report: ReportDocument;
  /** The same for programs, which English is written for. */
  inEnglish(): Chosen;
}

function choose(source: ReportSource, choice: ReportChoice = {}): Chosen {
  const { model, knowledge, analysis } = source;
  const language = chosenLanguage(choice.language);
  const whole = reportDocument(model, knowledge, analysis, { ...source, language });
  const report = chosenReport(whole, choice, model);
  const chosen: Chosen = {
    source: { ...source, analysis: chosenAnalysis(analysis, report) },
    report,
    inEnglish: () =>
      report.language === undefined ? chosen : choose(source, { ...choice, language: undefined }),
  };
  return chosen;
}

async function written(
  format: Exclude<ReportFormat, 'pdf' | 'zip'>,
  chosen: Chosen,
): Promise<string | Uint8Array> {
  const { report } = chosen;
  switch (format) {
    case 'html':
      return page(chosen);
    case 'docx':
      return (await import('./docx/report-docx')).reportDocx(report);
    case 'xlsx':
      return (await import('./xlsx/report-xlsx')).reportXlsx(report);
    case 'md':
      return (await import('./markdown/report-markdown')).reportMarkdown(report);
    case 'csv':
      return (await import('./csv/report-csv')).reportCsv(report);
    case 'json':
      return reportJson(report);
    case 'sarif':
    case 'oscal':
    case 'navigator':
      return forPrograms(format, chosen.inEnglish());
    case 'svg':
      return picture(chosen);
  }
}

async function forPrograms(
  format: 'sarif' | 'oscal' | 'navigator',
  { source, report }: Chosen,
): Promise<string> {
  switch (format) {
    case 'sarif': {
      const { reportSarif } = await import('./sarif/report-sarif');
      return jsonText(reportSarif({ ...source, limits: report.shown?.limits.threats }));
    }
    case 'oscal':
      return jsonText((await import('./oscal/report-oscal')).reportOscal(report));
    case 'navigator':
      return jsonText((await import('./navigator/report-navigator')).reportNavigator(report));
  }
}

async function page({ source: { model, knowledge, analysis }, report }: Chosen): Promise<string> {
  const [{ reportHtml }, { diagramPictures }] = await Promise.all([
    import('./html/report-html'),
    import('./svg'),
  ]);
  const shown = hasSection(report, 'diagrams') ? report.diagrams : [];
  return reportHtml(
    report,
    Object.fromEntries(
      shown.map(({ id }) => [id, diagramPictures(model, id, knowledge, analysis, sayOf(report))]),
    ),
  );
}

async function printed(chosen: Chosen, machine: ReportMachine): Promise<Uint8Array> {
  const pdf = await machine.printPdf(await page(chosen));
  if (pdf === null) throw new Error('There is nothing here that prints.');
  return pdf;
}

/** Every diagram that the report shows in one picture. */
async function picture({ source: { model, knowledge, analysis }, report }: Chosen): Promise<string> {
  const { diagramSvg, diagramsSvg } = await import('./svg');
  const [first, ...others] = report.diagrams.map(({ id }) => id);
  if (first === undefined) throw new Error('The report has no diagram, so there is no picture.');
  return others.length === 0
    ? diagramSvg(model, first, knowledge, analysis, sayOf(report))
    : diagramsSvg(model, [first, ...others], knowledge, analysis, sayOf(report));
}

/**
 * The report in every format, each diagram and each table for itself, and the digests of all. The model is with it where
 * the report leaves out nothing: what somebody left out of a report isn't handed over beside it.
 */
async function archive(
  chosen: Chosen,
  machine: ReportMachine,
  onStep: WriteOptions['onStep'],
): Promise<Uint8Array> {
  const { source, report } = chosen;
  const [{ archiveOf }, { tableCsv }, { reportTables }, { diagramSvg }] = await Promise.all([
    import('./archive/archive'),
    import('./csv/report-csv'),
    import('./tables/report-tables'),
    import('./svg'),
  ]);
  const makers: [name: string, make: () => Promise<string | Uint8Array | null> | string][] = [
    ...(limitsOf(report).length === 0
      ? [['model.bulkhead.json', () => writeModel(source.model)] as (typeof makers)[number]]
      : []),
    ...reportFormats.flatMap((format): typeof makers =>
      format === 'zip' || format === 'svg' || format === 'csv' || format === 'pdf'
        ? []
        : [[`report.${extensionOf[format]}`, () => written(format, chosen)]],
    ),
    ['report.pdf', async () => machine.printPdf(await page(chosen))],
    ...reportTables(report).map((table): (typeof makers)[number] => [
      `tables/${table.id}.csv`,
      () => tableCsv(table),
    ]),
    ...(hasSection(report, 'diagrams') ? report.diagrams : []).map(({ id }): (typeof makers)[number] => [
      `diagrams/${id}.svg`,
      () => diagramSvg(source.model, id, source.knowledge, source.analysis, sayOf(report)),
    ]),
  ];
  const files: Record<string, string | Uint8Array> = {};
  for (const [done, [name, make]] of makers.entries()) {
    await onStep?.(done, makers.length);
    const content = await make();
    if (content !== null) files[name] = content;
  }
  await onStep?.(makers.length, makers.length);
  return archiveOf(files, machine.sha256);
}
