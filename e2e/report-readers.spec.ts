import { readFileSync } from 'node:fs';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { DOMParser } from '@xmldom/xmldom';
import { parse } from 'csv-parse/sync';
import { violations } from './axe';
import { crowded } from './readers/crowded';
import { navigatorLayer } from './readers/navigator-layer';
import { printed } from './readers/office';
import { wrongPages } from './readers/pages-as-pictures';
import { structureProblems } from './readers/pdf-structure';
import { picturesIn } from './readers/pictures-in-pdf';
import { gate, missing, run } from './readers/programs';
import { broken, hasSchema } from './readers/schemas';
import { type Subject, subjects } from './readers/subjects';
import { startViewer, view } from './readers/viewer';

/**
 * Every format of a report, opened by programs that other people read it with. A small part by itself; all models by
 * `REPORT_READERS=all npm run e2e report-readers`, which takes about half an hour.
 */
const minutes = 60_000;

/** The numbers of threats that a text names, each once. */
const namedIn = (text: string) => new Set(text.match(/\bT-\d+\b/g));
const all = ({ threats }: Subject) => Array.from({ length: threats }, (_, index) => `T-${index + 1}`);

function expectAllThreats(subject: Subject, text: string): void {
  const named = namedIn(text);
  expect(all(subject).filter((number) => !named.has(number))).toEqual([]);
}

for (const subject of subjects)
  test.describe(subject.name, () => {
    test.describe.configure({ timeout: (subject.isLarge ? 40 : 4) * minutes });

    test('PDF: sound to qpdf, all of it is text, and every page is painted within its margins', () => {
      const absent = missing('qpdf', 'pdfinfo', 'pdftotext', 'pdftoppm');
      test.skip(absent !== undefined, absent);
      const pdf = subject.report('pdf');

      expect(run('qpdf', ['--check', pdf]).stdout).toContain('No syntax or stream encoding errors');
      const info = run('pdfinfo', [pdf]);
      expect(info.stdout).toMatch(/^Tagged: +yes$/m);
      expect(info.stdout).toMatch(/^Title: .*: threat report$/m);
      expect(info.stderr).toBe('');
      expectAllThreats(subject, run('pdftotext', [pdf, '-']).stdout);
      expect(wrongPages(pdf, subject.path('pages'))).toEqual([]);
    });

    test('PDF: what can be checked of PDF/UA', () => {
      const absent = missing('qpdf', 'pdfinfo');
      test.skip(absent !== undefined, absent);
      test.skip(subject.isLarge, 'its structure as JSON is larger than a string may be');
      const pdf = subject.report('pdf');

      expect(structureProblems(pdf)).toEqual([]);
      expect(run('pdfinfo', ['-struct', pdf]).stderr).toBe('');
    });

    for (const format of ['docx', 'xlsx'])
      test(`${format}: LibreOffice prints it, with all threats`, () => {
        const absent = missing('soffice', 'pdftotext');
        test.skip(absent !== undefined, absent);
        const pdf = printed(subject.report(format), subject.path(format));

        expectAllThreats(subject, run('pdftotext', [pdf, '-']).stdout);
      });

    test('docx: no page is empty or printed over its margin, and each diagram is sharp and has its caption', () => {
      const absent = missing('soffice', 'pdfimages', 'pdftotext', 'pdftoppm', 'unzip');
      test.skip(absent !== undefined, absent);
      const file = subject.report('docx');
      const pdf = printed(file, subject.path('docx'));

      expect(wrongPages(pdf, subject.path('docx-pages'))).toEqual([]);
      const pictures = picturesIn(pdf);
      const packed = run('unzip', ['-Z1', file]).stdout.match(/^word\/media\/.+\.png$/gm) ?? [];
      expect(pictures.length).toBe(packed.length);
      expect(pictures.length).toBeGreaterThan(0);
      for (const { page, resolution, text } of pictures) {
        expect(resolution, `page ${page}`).toBeGreaterThan(195);
        expect(resolution, `page ${page}`).toBeLessThan(205);
        const lines = text.split('\n');
        expect(
          lines.some((line) => subject.diagrams.some((name) => line.startsWith(name))),
          `page ${page}`,
        ).toBe(true);
      }
    });

    test('HTML: the same with scripts and without, no link leads nowhere, nothing is wider than the window', async () => {
      const viewer = await startViewer();
      const file = subject.report('html');
      const off = await view(viewer, file, { scripts: false });
      const on = await view(viewer, file, { scripts: true });

      expect(await on.page.locator('article.threat').count()).toBe(subject.threats);
      expect((await textOf(off.page)) === (await textOf(on.page))).toBe(true);
      expect(await lostLinks(on.page)).toEqual([]);
      for (const width of [1280, 400]) {
        await on.page.setViewportSize({ width, height: 900 });
        expect(await wider(on.page), `${width} pixels wide`).toEqual([]);
        expect(await crowded(on.page), `${width} pixels wide`).toEqual([]);
      }
      expect([...off.errors, ...on.errors]).toEqual([]);
      await viewer.close();
    });

    test('HTML: axe finds nothing, on a screen and in print; contrast holds, light and dark', async () => {
      const viewer: ElectronApplication = await startViewer();
      const { page } = await view(viewer, subject.report('html'), { scripts: true });
      if (subject.isLarge) await keepFirstOfEachKind(page);
      for (const media of ['screen', 'print'] as const) {
        await page.emulateMedia({ media });
        expect(await violations(page, { without: ['color-contrast'] }), media).toEqual([]);
      }
      await keepFirstOfEachKind(page);
      for (const media of ['screen', 'print'] as const)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ media, colorScheme });
          expect(await violations(page, { only: ['color-contrast'] }), `${media}, ${colorScheme}`).toEqual(
            [],
          );
        }
      await viewer.close();
    });

    test('SVG and JUnit: sound XML', () => {
      for (const xml of [readFileSync(subject.report('svg'), 'utf8'), gate(subject.file, 'junit')]) {
        const problems: string[] = [];
        new DOMParser({ onError: (_level, message) => problems.push(message) }).parseFromString(
          xml,
          'text/xml',
        );
        expect(problems).toEqual([]);
      }
    });

    test('CSV: a strict parser reads a row for each threat', () => {
      const rows: Record<string, string>[] = parse(readFileSync(subject.report('csv')), {
        bom: true,
        columns: true,
      });

      expect(rows.map(({ Number: number }) => number)).toEqual(all(subject));
    });

    for (const [format, schema] of [
      ['sarif', 'sarif-2.1.0.json'],
      ['oscal', 'oscal-complete.json'],
    ] as const)
      test(`${format}: valid by its published schema`, () => {
        test.skip(!hasSchema(schema), `../shared/fixtures/schemas/${schema} is not on this machine`);

        expect(broken(schema, JSON.parse(readFileSync(subject.report(format), 'utf8')))).toEqual([]);
      });

    test('ATT&CK Navigator: as its format 4.5 is described', () => {
      navigatorLayer.parse(JSON.parse(readFileSync(subject.report('navigator'), 'utf8')));
    });

    for (const format of ['pdf', 'zip'])
      test(`${format}: another program writes the same bytes a moment later`, () => {
        expect(readFileSync(subject.again(format)).equals(readFileSync(subject.report(format)))).toBe(true);
      });

    test('the archive: unzip finds no error, sha256sum no difference', () => {
      const absent = missing('unzip', 'sha256sum');
      test.skip(absent !== undefined, absent);
      const folder = subject.path('unpacked');

      run('unzip', ['-q', subject.report('zip'), '-d', folder]);
      run('sh', ['-c', `cd '${folder}' && sha256sum --check --strict --quiet SHA256SUMS`]);
    });
  });

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

/** Links within a page whose target isn't there. */
const lostLinks = (page: Page) =>
  page.evaluate(() =>
    [...new Set([...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''))].filter(
      (href) => !href.startsWith('#') || document.getElementById(href.slice(1)) === null,
    ),
  );

/** Leaves out what looks like what is before it: axe takes a minute for the contrast of every row. */
const keepFirstOfEachKind = (page: Page) =>
  page.evaluate(() => {
    for (const like of document.querySelectorAll('tr:nth-child(n+9), article:nth-of-type(n+13)'))
      like.remove();
  });

/** What makes a page scroll sideways. */
const wider = (page: Page) =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    return [...document.querySelectorAll('body :not(.picture *)')]
      .filter((element) => element.getBoundingClientRect().right > room + 1)
      .slice(0, 5)
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 60)}`);
  });
