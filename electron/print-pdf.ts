import { randomUUID } from 'node:crypto';
import { BrowserWindow, session } from 'electron';
import { reportUrl, serveReport } from './protocol';
import { lockContents, lockSession } from './security';

/** Prints a self-contained page: scripts off, no network, a session of its own that is gone afterwards. */
export async function printPdf(html: string): Promise<Uint8Array> {
  const own = session.fromPartition(`print-${randomUUID()}`);
  lockSession(own, undefined);
  serveReport(own, html);
  const page = new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
    },
  });
  try {
    lockContents(page.webContents);
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
