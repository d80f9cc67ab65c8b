import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse';
import { containerKnowledge } from '../../knowledge/containers';
import { readModel } from '../../model/read-model';
import type { ReportChoice } from '../../model/report-choice';
import { chosenReport } from '../choice/chosen-report';
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

  expect(part('worksheets/sheet2')).toContain('fitToWidth="2" fitToHeight="0" pageOrder="overThenDown"');
  expect(part('worksheets/sheet3')).toContain('fitToWidth="1" fitToHeight="0" orientation');
  expect(part('workbook')).toContain("localSheetId=\"1\">'Threats'!$A:$A,'Threats'!$1:$1<");
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
