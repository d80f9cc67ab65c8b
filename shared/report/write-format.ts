import { jsonText } from '../model/json-text';
import { hasSection } from './choice/shown-report';
import { reportJson } from './json/report-json';
import type { ReportFormat } from './report-formats';
import type { ChosenReport, ReportMachine, WriteOptions } from './report-source';
import { sayOf } from './words/wording';

/**
 * A report in a format that nothing is printed for. A writer is loaded when it is needed.
 * @param onStep told before each part of what takes long
 */
export async function written(
  format: Exclude<ReportFormat, 'pdf' | 'zip'>,
  chosen: ChosenReport,
  { rasterise }: Pick<ReportMachine, 'rasterise'>,
  onStep?: WriteOptions['onStep'],
): Promise<string | Uint8Array> {
  const { report } = chosen;
  switch (format) {
    case 'html':
      return page(chosen);
    case 'docx':
      return document(chosen, rasterise, onStep);
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
  { source, report }: ChosenReport,
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

/** The page of a report that needs nothing else. */
export async function page({
  source: { model, knowledge, analysis },
  report,
}: ChosenReport): Promise<string> {
  const [{ reportHtml }, { diagramPictures }] = await Promise.all([
    import('./html/report-html'),
    import('./picture/svg'),
  ]);
  const shown = hasSection(report, 'diagrams') ? report.diagrams : [];
  return reportHtml(
    report,
    Object.fromEntries(
      shown.map(({ id }) => [id, diagramPictures(model, id, knowledge, analysis, sayOf(report))]),
    ),
  );
}

async function document(
  chosen: ChosenReport,
  rasterise: ReportMachine['rasterise'],
  onStep: WriteOptions['onStep'],
): Promise<Uint8Array> {
  const [{ reportDocx }, { docxPictures }] = await Promise.all([
    import('./docx/report-docx'),
    import('./docx/docx-pictures'),
  ]);
  return reportDocx(chosen.report, await docxPictures(chosen, rasterise, onStep));
}

/** Every diagram that the report shows in one picture. */
async function picture({ source: { model, knowledge, analysis }, report }: ChosenReport): Promise<string> {
  const { diagramSvg, diagramsSvg } = await import('./picture/svg');
  const [first, ...others] = report.diagrams.map(({ id }) => id);
  if (first === undefined) throw new Error('The report has no diagram, so there is no picture.');
  return others.length === 0
    ? diagramSvg(model, first, knowledge, analysis, sayOf(report))
    : diagramsSvg(model, [first, ...others], knowledge, analysis, sayOf(report));
}
