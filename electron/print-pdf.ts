import { randomUUID } from 'node:crypto';
import { session } from 'electron';
import { standardTags } from '../shared/report/files/standard-tags';
import { reportUrl, serveReport } from './protocol';
import { lockedWindow } from './security/locked-window';

/**
 * Prints a self-contained page: scripts off, no network, a session of its own that is gone afterwards.
 * @throws as soon as `signal` says that nobody wants it any more; whatever Chromium still does goes with the page
 */
export async function printPdf(html: string, signal?: AbortSignal): Promise<Uint8Array> {
  signal?.throwIfAborted();
  const own = session.fromPartition(`print-${randomUUID()}`);
  serveReport(own, html);
  const page = lockedWindow({ show: false }, { session: own, javascript: false });
  const print = async () => {
    await page.loadURL(reportUrl);
    const pdf = await page.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return standardTags(pdf);
  };
  const printed = print();
  // Of a page that was thrown away it may fail later, when nobody waits for it.
  printed.catch(() => {});
  try {
    return await (signal === undefined ? printed : Promise.race([printed, aborted(signal)]));
  } finally {
    page.destroy();
  }
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
