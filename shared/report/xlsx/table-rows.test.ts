import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse';
import { containerKnowledge } from '../../knowledge/containers';
import { readModel } from '../../model/read-model';
import { reportDocument } from '../document/document';
import { sourceOf } from '../report-source.fixture';
import { reportTables } from '../tables/report-tables';
import type { ReportTable } from '../tables/table';
import { printed } from './sheet-setup';
import { rowsOf } from './table-rows';

const knowledge = containerKnowledge();
const names = ['kubernetes-web-app', 'docker-compose-host', 'bulkhead'];
const tables = names.flatMap((name) => {
  const read = readModel(readFileSync(`templates/${name}.bulkhead.json`, 'utf8'));
  if (!read.ok) throw new Error(read.problem.message);
  const source = sourceOf(read.model, knowledge, analyse(read.model, knowledge));
  return (['en', 'de'] as const).flatMap((language) =>
    reportTables(reportDocument(read.model, knowledge, source.analysis, { ...source, language })),
  );
});

const table = (rows: ReportTable['rows']): ReportTable => ({
  id: 'controls',
  title: 'Controls',
  columns: [
    { id: 'id', title: 'Id', kind: 'text', width: 10 },
    { id: 'touches', title: 'Touches', kind: 'number', width: 8 },
    { id: 'threats', title: 'Threats', kind: 'numbers', width: 24 },
  ],
  rows,
});

it('no row of any sheet is higher than programs show', () => {
  for (const { height } of tables.flatMap(rowsOf)) expect(height).toBeLessThanOrEqual(409);
});

it('a row that is too long for one goes on in the next: its name in each, its counts once', () => {
  const every = Array.from({ length: 400 }, (_, index) => `T-${2 * index + 1}`).join(', ');
  const rows = rowsOf(table([['5.1', 400, every]]));

  expect(rows.length).toBeGreaterThan(1);
  expect(rows.map(({ cells }) => cells[0])).toEqual(rows.map(() => '5.1'));
  expect(rows.map(({ cells }) => cells[1])).toEqual([400, ...rows.slice(1).map(() => '')]);
  const said = rows.map(({ cells }) => String(cells[2])).join('');
  expect(said.match(/T-\d+/g)).toHaveLength(400);
});

it('names numbers that follow each other by the first and the last', () => {
  const [row] = rowsOf(table([['5.1', 4, 'T-1, T-2, T-3, T-9']]));
  expect(row?.cells[2]).toBe('T-1–T-3, T-9');
});

it('only the threats take two pages beside each other, and what they take can be read', () => {
  for (const one of tables) {
    const { across, kept } = printed(one);
    const width = one.columns.reduce((sum, column) => sum + column.width, 0);
    const again = one.columns.slice(0, kept).reduce((sum, column) => sum + column.width, 0);
    expect([one.title, across]).toEqual([one.title, one.id === 'threats' ? 2 : 1]);
    // Seven points at least on Letter, the narrower of the two.
    expect((width + again) / across, one.title).toBeLessThanOrEqual(190);
  }
});
