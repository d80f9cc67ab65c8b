import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { analyse } from '../analysis/analyse';
import { containerKnowledge } from '../knowledge/containers';
import { readModel } from '../model/read-model';
import { reportDocument } from './document/document';
import { bareMachine } from './machine.fixture';
import { type ReportFormat, reportFormats } from './report-formats';
import type { ReportMachine, ReportSource } from './report-source';
import { sourceOf } from './report-source.fixture';
import { reportTables } from './tables/report-tables';
import { writeReport } from './write-report';

const knowledge = containerKnowledge();
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
const machine: ReportMachine = { ...bareMachine, sha256 };

function templateSource(spoil: (text: string) => string = (text) => text): ReportSource {
  const read = readModel(spoil(readFileSync('templates/kubernetes-web-app.bulkhead.json', 'utf8')));
  if (!read.ok) throw new Error(read.problem.message);
  return sourceOf(read.model, knowledge, analyse(read.model, knowledge), '2026-03-01T12:00:00Z');
}
const source = templateSource();
const report = reportDocument(source.model, knowledge, source.analysis, source);
const written = async (format: ReportFormat, of = source) => writeReport(format, of, machine);
const textOf = async (format: ReportFormat, of = source) => {
  const content = await written(format, of);
  return typeof content === 'string' ? content : strFromU8(content);
};

const rowsOf = (csv: string): string[][] => parse(csv, { bom: true, relax_column_count: false });

describe('a report in every format', () => {
  it.each(reportFormats.filter((format) => format !== 'pdf'))(
    'is the same twice, to the byte: %s',
    async (format) => {
      const first = await written(format);
      vi.setSystemTime('2031-05-06T07:08:09Z');
      try {
        const second = await written(format, templateSource());
        expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
      } finally {
        vi.useRealTimers();
      }
    },
  );
});

describe('text from a model', () => {
  const evil =
    '=HYPERLINK("http://evil.example","x") | <script>alert(1)</script> @team #12 **b** [l](http://e.example)';
  const hostile = templateSource((text) =>
    text.replace(/"name": "Build runner"/, `"name": ${JSON.stringify(evil)}`),
  );

  it('is no formula in CSV and spreadsheets', async () => {
    const rows = rowsOf(await textOf('csv', hostile));
    for (const row of rows) for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    const sheets = unzipSync((await written('xlsx', hostile)) as Uint8Array);
    for (const [name, bytes] of Object.entries(sheets))
      if (name.includes('sheet')) expect(strFromU8(bytes)).not.toContain('<f>');
  });

  it('is text in Markdown: no HTML, no mark, no link, no mention', async () => {
    const markdown = await textOf('md', hostile);
    expect(markdown).not.toContain('<script');
    expect(markdown).not.toContain('**b**');
    expect(markdown).not.toContain('[l](');
    expect(markdown).not.toMatch(/@team|#12|http:\/\/e/);
  });
});

describe('an archive', () => {
  it('holds the model, every format and the digests of all', async () => {
    const files = unzipSync((await written('zip')) as Uint8Array);
    const names = Object.keys(files);
    for (const name of [
      'model.bulkhead.json',
      'report.html',
      'report.docx',
      'report.xlsx',
      'tables/threats.csv',
      'diagrams/main.svg',
    ])
      expect(names).toContain(name);
    const sums = strFromU8(files.SHA256SUMS ?? new Uint8Array());
    for (const line of sums.trim().split('\n')) {
      const [digest = '', name = ''] = line.split('  ');
      expect(sha256(files[name] ?? ''), name).toBe(digest);
    }
    expect(sums.trim().split('\n')).toHaveLength(names.length - 2);
    expect(reportTables(report).every(({ id }) => names.includes(`tables/${id}.csv`))).toBe(true);
  });
});
