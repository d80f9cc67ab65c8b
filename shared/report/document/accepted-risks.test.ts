import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse';
import { decide } from '../../edits/decide';
import { createHistory, execute } from '../../edits/history';
import { containerKnowledge } from '../../knowledge/containers';
import { readModel } from '../../model/read-model';
import type { ReportChoice } from '../../model/report-choice';
import { bareMachine } from '../machine.fixture';
import { sourceOf } from '../report-source.fixture';
import { writeReport } from '../write-report';

const knowledge = containerKnowledge();
const read = readModel(readFileSync('templates/kubernetes-web-app.bulkhead.json', 'utf8'));
if (!read.ok) throw new Error(read.problem.message);
const [ending = '', lasting = ''] = analyse(read.model, knowledge).threats.map(({ key }) => key);
const decided = [
  decide([ending], {
    status: 'accepted',
    reason: 'Small.',
    expires: '2027-01-31',
    by: 'Ines',
    at: '2026-11-26',
  }),
  decide([lasting], { status: 'accepted', reason: 'Known.', owner: 'Ops' }),
].reduce(execute, createHistory(read.model)).present;

async function accepted(at: string, choice = {}): Promise<string> {
  const source = sourceOf(decided, knowledge, analyse(decided, knowledge, { today: at.slice(0, 10) }), at);
  const text = String(await writeReport('md', source, bareMachine, { choice }));
  return text.slice(text.indexOf('## Accepted risks')).split('\n## ', 1)[0] ?? '';
}

it('says of each acceptance how high the risk is that is left, who decided, and until when', async () => {
  const section = await accepted('2027-01-31T12:00:00Z');

  expect(section).toMatch(
    /\| T-\d+ \|.*\| (critical|high) \| Small\. \|.*Ines.*2026-11-26.*\| 2027-01-31; ends today \|/,
  );
  expect(section).toMatch(/\| Known\. \| Ops \|.*\| no day was set \|/);
});

it('says of an acceptance whose day has passed that it counts as open', async () => {
  expect(await accepted('2027-02-01T12:00:00Z')).toMatch(
    /Small\. .*\| ended on 2027-01-31; counts as open \|/,
  );
});

it('says of no more than what it shows that there is none', async () => {
  const at = '2027-01-31T12:00:00Z';
  const source = sourceOf(decided, knowledge, analyse(decided, knowledge, { today: at.slice(0, 10) }), at);
  const markdown = (choice: ReportChoice) => writeReport('md', source, bareMachine, { choice });

  const text = String(await markdown({ statuses: ['accepted'] }));
  expect(text).toContain('None of the threats shown is open.');
  expect(text).toContain('None of the threats shown is left to treat.');
  expect(text).not.toMatch(/No threat is open|Every threat is settled/);
  expect(String(await markdown({ statuses: ['open'] }))).toContain('None of the threats shown is accepted.');
});

it('says of an acceptance that ends within 30 days in how many, and lists it first', async () => {
  expect(await accepted('2027-01-30T12:00:00Z')).toContain('| 2027-01-31; ends in 1 day |');
  expect(await accepted('2027-01-01T12:00:00Z')).toContain('| 2027-01-31; ends in 30 days |');
  const near = await accepted('2027-01-19');
  const far = await accepted('2026-12-31T12:00:00Z');

  expect(far).toContain('| 2027-01-31 |');
  expect(far).not.toContain('ends in');
  expect(near.split('\n').find((line) => line.startsWith('| T-'))).toContain('ends in 12 days');
});

it('says nothing of the days left where the report has no time', async () => {
  const source = sourceOf(decided, knowledge, analyse(decided, knowledge));

  expect(String(await writeReport('md', source, bareMachine))).not.toMatch(/ends (in|today)/);
});

it('says so in German, and on the threat’s card', async () => {
  const at = '2027-01-19T12:00:00Z';
  const source = sourceOf(decided, knowledge, analyse(decided, knowledge, { today: at.slice(0, 10) }), at);
  const choice: ReportChoice = { language: 'de', sections: ['threats'] };

  expect(String(await writeReport('md', source, bareMachine, { choice }))).toMatch(
    /Entscheidung: Akzeptiert, bis 31.*, endet in 12 Tagen, entschieden von Ines/,
  );
});
