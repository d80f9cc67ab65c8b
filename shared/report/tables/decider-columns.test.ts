import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse';
import { containerKnowledge } from '../../knowledge/containers';
import { readModel } from '../../model/read-model';
import type { Decision } from '../../model/threat-model';
import { choose } from '../report-source';
import { sourceOf } from '../report-source.fixture';
import { threatTable } from './report-tables';

const knowledge = containerKnowledge();

/** What the columns about the decider say of the first threat. */
function columnsOf(decision: Decision | undefined): (string | number | undefined)[] {
  const read = readModel(readFileSync('templates/docker-compose-host.bulkhead.json', 'utf8'));
  if (!read.ok) throw new Error(read.problem.message);
  const [first] = analyse(read.model, knowledge).threats;
  const model = { ...read.model, decisions: decision && first ? { [first.key]: decision } : {} };
  const { columns, rows } = threatTable(choose(sourceOf(model, knowledge, analyse(model, knowledge))).report);
  const row = rows.find((cells) => cells.at(-1) === first?.key) ?? [];
  return (['decider', 'decidedOn'] as const).map((id) => row[columns.findIndex((one) => one.id === id)]);
}

it('a name and a day stand in columns of their own', () => {
  const by = 'Ann Auditee';

  expect(columnsOf({ status: 'transferred', by, at: '2026-11-26' })).toEqual([by, '2026-11-26']);
  expect(columnsOf({ status: 'transferred', by, at: '2026-11-25T23:30:00-05:00' })).toEqual([
    by,
    '2026-11-26',
  ]);
  expect(columnsOf({ status: 'transferred', at: '2026-11-26' })).toEqual(['not written down', '2026-11-26']);
  expect(columnsOf({ status: 'transferred' })).toEqual(['not written down', '']);
  expect(columnsOf(undefined)).toEqual(['', '']);
});
