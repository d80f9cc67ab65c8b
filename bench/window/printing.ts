import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyse } from '../../shared/analysis/analyse';
import type { Knowledge } from '../../shared/knowledge/knowledge';
import { reportDocument } from '../../shared/report/document/document';
import { reportHtml } from '../../shared/report/html/report-html';
import { threatenedModel } from '../large-model';
import { type Result, resultOf } from '../result';
import { electron, inTurns } from './stage';
import { staticPage } from './static-page';

/** From the start of the process until the PDF of a page is written. */
function untilPrinted(page: string): Promise<number> {
  const { program, flags } = electron();
  const begun = performance.now();
  const printing = spawn(
    program,
    [...flags, 'dist/desktop/main/print-main.js', page, page.replace(/html$/, 'pdf')],
    { stdio: 'ignore' },
  );
  return new Promise((resolve, reject) => {
    printing.once('error', reject);
    printing.once('exit', (status) => {
      if (status === 0) resolve(performance.now() - begun);
      else reject(new Error(`Electron ended with ${status} and has printed nothing.`));
    });
  });
}

/**
 * The PDF of an auditor's report, against one of the same words in plain paragraphs, which have about as many pages. It
 * is a quarter as large as the report of the HTML's floor: the time grows with the number of pages.
 */
export async function printingResult(knowledge: Knowledge): Promise<Result> {
  const model = threatenedModel(knowledge, { elements: 80, flows: 80 }, 48);
  const analysis = analyse(model, knowledge);
  const html = reportHtml(reportDocument(model, knowledge, analysis, { digest: '' }), {});
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-bench-'));
  const kept = (name: string, content: string) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  const [report, words] = [kept('report.html', html), kept('words.html', staticPage(html))];
  const [ours, theirs] = await inTurns(
    () => untilPrinted(report),
    () => untilPrinted(words),
  );
  return resultOf(
    {
      name: `PDF report of ${analysis.threats.length} threats`,
      against: 'printing the same words as plain paragraphs',
      unit: '×',
      floor: 6,
      aim: 3,
    },
    ours,
    theirs,
  );
}
