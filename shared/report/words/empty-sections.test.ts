import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse';
import { containerKnowledge } from '../../knowledge/containers';
import { sayEnglish } from '../../language/speak';
import { readModel } from '../../model/read-model';
import type { ReportChoice } from '../../model/report-choice';
import type { ThreatModel } from '../../model/threat-model';
import { arbitraryChoice } from '../choice/random-choice.fixture';
import { sectionIds } from '../choice/sections';
import { sectionsOf } from '../choice/shown-report';
import { reportDocument } from '../document/document';
import { silentInWords } from '../document/silent-benchmarks';
import { bareMachine } from '../machine.fixture';
import type { ReportFormat } from '../report-formats';
import { choose } from '../report-source';
import { sourceOf } from '../report-source.fixture';
import { writeReport } from '../write-report';
import { emptyInWords } from './empty-sections';

const knowledge = containerKnowledge();
const read = readModel(readFileSync('templates/kubernetes-web-app.bulkhead.json', 'utf8'));
if (!read.ok) throw new Error(read.problem.message);
const full = read.model;
/** A model with nothing in it. */
const bare: ThreatModel = {
  ...full,
  elements: {},
  flows: {},
  boundaries: {},
  decisions: {},
  mitigations: {},
  diagrams: {},
  assumptions: {},
  losses: [],
};

const sourceFor = (model: ThreatModel) => sourceOf(model, knowledge, analyse(model, knowledge));
const documentOf = (model: ThreatModel) => {
  const source = sourceFor(model);
  return reportDocument(model, knowledge, source.analysis, source);
};
const part = (content: string | Uint8Array, name: string) =>
  strFromU8(unzipSync(content as Uint8Array)[name] ?? new Uint8Array());
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string) =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (all, name: string) => entities[name] ?? all)
    .replace(/[\\\u200b\u2060]/g, '');

/** What people read of a report, in each format that has sections. */
async function textsOf(model: ThreatModel, choice: ReportChoice): Promise<[ReportFormat, string][]> {
  const source = sourceFor(model);
  const written = (format: ReportFormat) => writeReport(format, source, bareMachine, { choice });
  return [
    ['html', plain(String(await written('html')))],
    ['md', plain(String(await written('md')))],
    ['docx', plain(part(await written('docx'), 'word/document.xml'))],
    ['xlsx', plain(part(await written('xlsx'), 'xl/sharedStrings.xml'))],
  ];
}

it('of nothing, each section says in a sentence that there is nothing', async () => {
  const report = documentOf(bare);
  const silent = sectionIds.filter((id) => emptyInWords(report, id) === undefined);
  expect(silent).toEqual(['summary', 'method', 'accepted', 'assumptions', 'glossary', 'sources']);

  for (const [format, text] of await textsOf(bare, {})) {
    if (format === 'xlsx') continue;
    for (const id of sectionIds) expect(text, format).toContain(emptyInWords(report, id) ?? '');
    for (const key of [
      'reportThreats.noAccepted',
      'reportThreats.noOrphan',
      'reportInventory.noAssumption',
      'reportInventory.noneOutOfScope',
      'reportInventory.noLoss',
      'reportSources.noEvidence',
      'reportSignOff.nobody',
    ] as const)
      expect(text, format).toContain(sayEnglish(key));
  }
});

it('a workbook says which sheets are empty, and what no sheet shows', async () => {
  const sheets = new Map(await textsOf(bare, { sections: ['threats', 'accepted', 'method', 'changes'] }));
  expect(sheets.get('xlsx')).toContain('Threats, Accepted risks');
  expect(sheets.get('xlsx')).toContain('What changed, Method: in the report as HTML, PDF or Word.');
});

it('says of every benchmark of the knowledge either something or why not', async () => {
  const report = documentOf(full);
  const of = knowledge.catalogues.filter(({ role }) => role === 'controls').length;
  expect(report.silent.length).toBeGreaterThan(0);
  expect(report.coverage.length + report.silent.length).toBe(of);

  const words = silentInWords(report.silent, sayEnglish);
  for (const { title } of report.silent) expect(words.join(' ')).toContain(title);
  for (const [format, text] of await textsOf(full, {}))
    for (const one of words) expect(text, format).toContain(one);
  expect(report.silent.find(({ catalogue }) => catalogue.startsWith('cis-docker'))?.why).toBe('platform');
  expect(report.silent.find(({ catalogue }) => catalogue.startsWith('gdpr'))?.why).toBe('measures');
});

it('says on its title page why of benchmarks that were asked for there is nothing', async () => {
  const { silent } = documentOf(full);
  const [first] = silent;
  const name = first?.catalogue.split('@')[0] ?? '';
  const choice: ReportChoice = { benchmarks: ['nist-800-190', name, 'horoscope'] };
  const absent = choose(sourceFor(full), choice).report.shown?.absent ?? [];

  expect(absent).toEqual([
    expect.stringContaining(first?.title ?? '-'),
    '“horoscope” was asked for, and the knowledge of this report has no benchmark or framework of this name.',
  ]);
  for (const [format, text] of await textsOf(full, choice)) {
    for (const words of absent) expect(text, format).toContain(words);
    expect(text, format).toContain('benchmarks and frameworks it shows 1: NIST SP 800-190');
  }
});

it('has, under any choice, each chosen section with something below its heading', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(full, bare),
      arbitraryChoice(documentOf(full)),
      async (model, choice) => {
        const source = sourceFor(model);
        const chosen = sectionsOf(choose(source, choice).report);
        const markdown = String(await writeReport('md', source, bareMachine, { choice }));
        const bodies = markdown.split(/^## /m).slice(1);
        expect(bodies).toHaveLength(chosen.length);
        for (const body of bodies) expect(body).toMatch(/^.+\n\n(>.*\n\n)?(?!>).+/);
      },
    ),
    { numRuns: 30 },
  );
});
