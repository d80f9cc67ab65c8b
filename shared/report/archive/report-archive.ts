import { writeModel } from '../../model/write-model';
import { hasSection, limitsOf } from '../choice/shown-report';
import { printedPage } from '../files/printed-page';
import { extensionOf, reportFormats } from '../report-formats';
import type { ChosenReport, ReportMachine, WriteOptions } from '../report-source';
import { sayOf } from '../words/wording';
import { page, written } from '../write-format';

/**
 * The report in every format, each diagram and each table for itself, and the digests of all. The model is with it where
 * the report leaves out nothing: what somebody left out of a report isn't handed over beside it.
 */
export async function reportArchive(
  chosen: ChosenReport,
  machine: ReportMachine,
  onStep: WriteOptions['onStep'],
): Promise<Uint8Array> {
  const { source, report } = chosen;
  const [{ archiveOf }, { tableCsv }, { reportTables }, { diagramSvg }] = await Promise.all([
    import('./archive'),
    import('../csv/report-csv'),
    import('../tables/report-tables'),
    import('../picture/svg'),
  ]);
  // Whoever wants no more is heard within a part that takes long, too.
  type Make = (onStep: () => void | Promise<void>) => Promise<string | Uint8Array | null> | string;
  const makers: [name: string, make: Make][] = [
    ...(limitsOf(report).length === 0
      ? [['model.bulkhead.json', () => writeModel(source.model)] as (typeof makers)[number]]
      : []),
    ...reportFormats.flatMap((format): typeof makers =>
      format === 'zip' || format === 'svg' || format === 'csv' || format === 'pdf'
        ? []
        : [[`report.${extensionOf[format]}`, (step) => written(format, chosen, machine, step)]],
    ),
    ['report.pdf', async () => printedPage(await page(chosen), source.at, machine)],
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
    const step = () => onStep?.(done, makers.length);
    await step();
    const content = await make(step);
    if (content !== null) files[name] = content;
  }
  await onStep?.(makers.length, makers.length);
  return archiveOf(files, machine.sha256);
}
