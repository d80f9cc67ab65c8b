import type { ReportChoice } from '../model/report-choice';
import { printedPage } from './files/printed-page';
import type { ReportFormat } from './report-formats';
import { choose, type ReportMachine, type ReportSource, type WriteOptions } from './report-source';
import { page, written } from './write-format';

/**
 * Writes a report in one format. All are written from one document, so that all say the same.
 * @throws when `pdf` is asked for and there is no printer
 */
export async function writeReport(
  format: ReportFormat,
  source: ReportSource,
  machine: ReportMachine,
  options: WriteOptions = {},
): Promise<string | Uint8Array> {
  const chosen = choose(source, options.choice);
  if (format === 'pdf') return printed(await page(chosen), source.at, machine);
  if (format === 'zip') {
    const { reportArchive } = await import('./archive/report-archive');
    return reportArchive(chosen, machine, options.onStep);
  }
  return written(format, chosen, machine, options.onStep);
}

/** The page of a report that needs nothing else. */
export async function reportPage(source: ReportSource, choice?: ReportChoice): Promise<string> {
  return page(choose(source, choice));
}

async function printed(html: string, at: string | undefined, machine: ReportMachine): Promise<Uint8Array> {
  const pdf = await printedPage(html, at, machine);
  if (pdf === null) throw new Error('There is nothing here that prints.');
  return pdf;
}
