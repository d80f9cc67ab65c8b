import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse';
import { containerKnowledge } from '../../knowledge/containers';
import { readModel } from '../../model/read-model';
import type { ReportChoice } from '../../model/report-choice';
import { chosenReport } from '../choice/chosen-report';
import { tableCsv } from '../csv/report-csv';
import { reportDocument } from '../document/document';
import { sourceOf } from '../report-source.fixture';
import { reportTables } from '../tables/report-tables';
import { reportXlsx } from './report-xlsx';

const knowledge = containerKnowledge();
const read = readModel(readFileSync('templates/kubernetes-web-app.bulkhead.json', 'utf8'));
if (!read.ok) throw new Error(read.problem.message);
const { model } = read;
const source = sourceOf(model, knowledge, analyse(model, knowledge), '2026-03-01T12:00:00Z');
const report = reportDocument(model, knowledge, source.analysis, source);
const partsOf = async (choice: ReportChoice = {}, of = report) => {
  const parts = unzipSync(await reportXlsx(chosenReport(of, choice, model)));
  return (name: string) => strFromU8(parts[`xl/${name}.xml`] ?? new Uint8Array());
};
const sheets = reportTables(report);

it('is printed as wide as the paper, with the head of each table on every page', async () => {
  const part = await partsOf();

  expect(part('workbook').match(/<definedName name="_xlnm.Print_Titles"/g)).toHaveLength(sheets.length);
  for (const number of [1, ...sheets.map((_table, index) => index + 2)]) {
    const xml = part(`worksheets/sheet${number}`);
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toMatch(/<pageSetup paperSize="9" fitToWidth="\d" fitToHeight="0"/);
    expect(xml.includes('<autoFilter'), `filters in sheet ${number}`).toBe(number > 1);
  }
});

it('prints the threats on two pages beside each other, with their numbers on both', async () => {
  const part = await partsOf();

  expect(part('worksheets/sheet3')).toContain('fitToWidth="2" fitToHeight="0" pageOrder="overThenDown"');
  expect(part('worksheets/sheet4')).toContain('fitToWidth="1" fitToHeight="0" orientation');
  expect(part('workbook')).toContain("localSheetId=\"2\">'Threats'!$A:$A,'Threats'!$1:$1<");
});

it('has the paper and the mark that were chosen, on every sheet', async () => {
  const part = await partsOf({ page: 'letter', mark: 'R&D 100 %', title: '<Shop>' });

  for (const number of [1, 2, sheets.length + 1]) {
    const xml = part(`worksheets/sheet${number}`);
    expect(xml).toContain('paperSize="1"');
    expect(xml).toContain('&amp;R&amp;8 R&amp;&amp;D 100 %</oddHeader>');
    expect(xml).toContain('&amp;8 &lt;Shop&gt;&amp;R&amp;8&amp;P / &amp;N</oddFooter>');
  }
});

it('gives its date as a time that programs reckon with; says that there is none', async () => {
  const dates = /<c r="B(\d+)" s="\d+"><v>46082\.5<\/v>/;
  expect((await partsOf())('worksheets/sheet1')).toMatch(dates);
  const { at: _at, ...timeless } = report;
  const undated = await partsOf({}, timeless);
  expect(undated('worksheets/sheet1')).not.toMatch(dates);
  expect(undated('sharedStrings')).toContain('No time was given.');
});

it('says who prepared, reviewed and approved it, when, of which content, and whether that is current', async () => {
  const signed = {
    ...model,
    people: { a: { id: 'a', name: 'Ann', role: 'Architect', part: 'author' as const } },
    approvals: {
      new: { id: 'new', by: 'Zoe', at: '2026-03-01', digest: 'c'.repeat(64), note: 'Fine.' },
      old: { id: 'old', by: 'Rob', at: '2026-01-01', digest: '0'.repeat(64) },
    },
  };
  const approved = reportDocument(signed, knowledge, source.analysis, source);
  const [table] = reportTables(approved);

  expect(table?.rows).toEqual([
    ['Prepared by', 'Ann', 'Architect', '', '', '', ''],
    ['Reviewed by', '', '', '', '', '', ''],
    ['Approved by', 'Rob', '', '2026-01-01', 'approved an older revision', '0'.repeat(64), ''],
    ['Approved by', 'Zoe', '', '2026-03-01', 'approved this content', 'c'.repeat(64), 'Fine.'],
  ]);
  const strings = (await partsOf({ sections: ['threats'] }, approved))('sharedStrings');
  expect(strings).toContain('approved an older revision');
  expect(strings).toContain(
    'Approved by Zoe on 2026-03-01 for this content, SHA-256 cccccccccccccccc… of the model without approvals, people and report choices. “Fine.”',
  );
  expect((await partsOf())('sharedStrings')).toContain('Nobody has approved this content.');
  expect(table === undefined ? '' : tableCsv(table)).toContain(
    `approved this content,${'c'.repeat(64)},Fine.`,
  );
});
