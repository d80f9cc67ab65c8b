import { randomUUID } from 'node:crypto';
import { session } from 'electron';
import { reportUrl, serveReport } from './protocol';
import { lockedWindow } from './security/locked-window';

/** Prints a self-contained page: scripts off, no network, a session of its own that is gone afterwards. */
export async function printPdf(html: string): Promise<Uint8Array> {
  const own = session.fromPartition(`print-${randomUUID()}`);
  serveReport(own, html);
  const page = lockedWindow({ show: false }, { session: own, javascript: false });
  try {
    await page.loadURL(reportUrl);
    return await page.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  } finally {
    page.destroy();
  }
}
