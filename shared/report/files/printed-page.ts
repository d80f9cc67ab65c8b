import type { ReportMachine } from '../report-source';
import { steadyPdf } from './steady-pdf';

/**
 * A page as a PDF that is the same whenever the same page is printed for the same time. Null where nothing prints.
 * @param at the time that the report gives; undefined: none
 */
export async function printedPage(
  html: string,
  at: string | undefined,
  { printPdf }: Pick<ReportMachine, 'printPdf'>,
): Promise<Uint8Array | null> {
  const pdf = await printPdf(html);
  return pdf === null ? null : steadyPdf(pdf, at);
}
