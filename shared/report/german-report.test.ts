import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { analyse } from '../analysis/analyse';
import { setFact } from '../edits/describe';
import { createHistory, execute } from '../edits/history';
import { containerKnowledge } from '../knowledge/containers';
import { readModel } from '../model/read-model';
import type { ReportChoice } from '../model/report-choice';
import type { ThreatModel } from '../model/threat-model';
import { tableCsv } from './csv/report-csv';
import { reportDocument } from './document/document';
import {
  frameWords,
  takenOver,
  textsOfCsv,
  textsOfHtml,
  textsOfMarkdown,
  textsOfOffice,
} from './frame-words.fixture';
import { bareMachine } from './machine.fixture';
import type { ReportFormat } from './report-formats';
import type { ReportSource } from './report-source';
import { sourceOf } from './report-source.fixture';
import { reportTables } from './tables/report-tables';
import { writeReport } from './write-report';

const knowledge = containerKnowledge();
const today = '2026-03-01';

/** A template about which people decided and approved, and in which there is something of everything. */
function worked(): ThreatModel {
  const read = readModel(readFileSync('templates/kubernetes-web-app.bulkhead.json', 'utf8'));
  if (!read.ok) throw new Error(read.problem.message);
  const { model } = read;
  const [first = ''] = Object.keys(model.elements);
  const statuses = ['accepted', 'mitigated', 'open', 'not applicable', 'transferred'] as const;
  const decided = analyse(model, knowledge)
    .threats.slice(0, 12)
    .map(({ key }, at) => [
      key,
      {
        status: statuses[at % 5] ?? 'open',
        owner: 'Änne',
        reason: 'Bö.',
        expires: at % 2 ? '2026-01-01' : '2026-12-31',
      },
    ]);
  const element = model.elements[first];
  if (element === undefined) throw new Error('The template has no element.');
  return {
    ...model,
    revision: '2',
    people: { a: { id: 'a', name: 'Änne', role: 'Rä', part: 'author' } },
    approvals: { a: { id: 'a', by: 'Änne', at: '2026-02-01T10:00:00Z', digest: 'c'.repeat(64), note: 'Gü' } },
    assumptions: { a: { id: 'a', text: 'Ä.' } },
    losses: [{ what: 'Xä', where: 'a.yaml', why: 'Xö' }],
    elements: { ...model.elements, [first]: { ...element, outOfScope: { reason: 'Ü' } } },
    decisions: {
      ...model.decisions,
      ...Object.fromEntries(decided),
      'gone/x': { status: 'accepted', reason: 'Ö' },
    },
  };
}

const model = worked();
const analysis = analyse(model, knowledge, { today });
const [id = ''] = Object.keys(model.elements).slice(1);
const before = [setFact(id, 'privileged', 'no')].reduce(execute, createHistory(model)).present;
const then = { ...before, flows: Object.fromEntries(Object.entries(before.flows).slice(2)) };
const source: ReportSource = {
  ...sourceOf(model, knowledge, analysis, '2026-03-01T12:00:00Z'),
  earlier: {
    name: 'Früher',
    model: then,
    analysis: analyse(then, knowledge, { today }),
    digest: 'e'.repeat(64),
    content: 'f'.repeat(64),
  },
};
const report = reportDocument(model, knowledge, analysis, { ...source, language: 'de' });
const taken = takenOver(report, model, knowledge);
const part: ReportChoice = {
  lowestRisk: 'medium',
  statuses: ['open', 'accepted'],
  owners: ['Änne', ''],
  benchmarks: ['cis-kubernetes', 'nist-800-190'],
  diagrams: Object.keys(model.diagrams).slice(0, 1),
  title: 'Für alle',
  mark: 'Intern',
  sections: ['summary', 'changes', 'threats', 'coverage', 'compliance', 'traceability', 'sources'],
};
const written = (format: ReportFormat, choice: ReportChoice = {}) =>
  writeReport(format, source, bareMachine, { choice: { ...choice, language: 'de' } });

const readers: readonly (readonly [ReportFormat, (content: string | Uint8Array) => string[]])[] = [
  ['html', (content) => textsOfHtml(String(content))],
  ['md', (content) => textsOfMarkdown(String(content))],
  ['csv', (content) => textsOfCsv(String(content))],
  ['docx', (content) => textsOfOffice(content as Uint8Array)],
  ['xlsx', (content) => textsOfOffice(content as Uint8Array)],
];
const english = (texts: readonly string[]) =>
  [...new Set(texts)].flatMap((text) => {
    const words = frameWords(text, taken);
    return words.length === 0 ? [] : [`${words.join(' ')}: ${text.slice(0, 200)}`];
  });

it.each(readers)(
  'a German report as %s has no English word but those of packs and model',
  async (format, read) => {
    for (const choice of [{}, part]) {
      const texts = read(await written(format, choice));
      expect(texts.length).toBeGreaterThan(100);
      expect(english(texts)).toEqual([]);
    }
  },
);

it('its tables alone have none', () => {
  expect(english(reportTables(report).flatMap((table) => textsOfCsv(tableCsv(table))))).toEqual([]);
});

it('finds English words that are left, and passes over those of a pack', () => {
  const [longest = ''] = taken;
  expect(frameWords(`Decision: offen, ${longest} (says eine Person)`, taken)).toEqual(['decision', 'says']);
});

it('says what its language is, and that the packs have their own', async () => {
  const html = String(await written('html'));
  expect(html).toContain('<html lang="de">');
  expect(html).toContain('stehen in deren Sprache');
  expect(String(await writeReport('html', source, bareMachine))).not.toContain('are in their language');
});

it('names its language in Word, which checks spelling and reads aloud by it', async () => {
  const styles = unzipSync((await written('docx')) as Uint8Array)['word/styles.xml'];
  expect(strFromU8(styles ?? new Uint8Array())).toContain('<w:lang w:val="de-DE"/>');
});

it('writes numbers and days as German does', async () => {
  const markdown = String(await written('md'));
  expect(markdown).toContain('am 01.02.2026 für');
  expect(markdown).not.toMatch(/\| 2026-\d\d-\d\d \|/);
});

it.each(['sarif', 'oscal', 'navigator'] as const)('%s is for programs: it speaks English', async (format) => {
  expect(await written(format, part)).toBe(await writeReport(format, source, bareMachine, { choice: part }));
});

it('as JSON keeps its names and values, whatever language its sentences are in', async () => {
  const [german, plain] = [
    JSON.parse(String(await written('json'))),
    JSON.parse(String(await writeReport('json', source, bareMachine))),
  ];
  const shape = ({ threats, signOff, summary }: typeof german) => ({
    summary,
    rows: signOff.rows,
    threats: threats.map(({ key, status, residual }: (typeof threats)[0]) => ({ key, status, residual })),
  });
  expect([german.language, plain.language]).toEqual(['de', undefined]);
  expect(shape(german)).toEqual(shape(plain));
});

it('is the same bytes twice', async () => {
  for (const format of ['html', 'md', 'csv', 'json'] as const)
    expect(await written(format)).toBe(await written(format));
});
