import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { analyse } from '../analysis/analyse';
import { containerKnowledge } from '../knowledge/containers';
import { readModel } from '../model/read-model';
import { bareMachine } from './machine.fixture';
import type { ReportFormat } from './report-formats';
import { choose } from './report-source';
import { sourceOf } from './report-source.fixture';
import { reportTables } from './tables/report-tables';
import { writeReport } from './write-report';

const knowledge = containerKnowledge();
const read = readModel(readFileSync('templates/kubernetes-web-app.bulkhead.json', 'utf8'));
if (!read.ok) throw new Error(read.problem.message);
const proposed = analyse(read.model, knowledge).threats.find(
  ({ mitigations }) => mitigations.length > 0 && mitigations.every(({ status }) => status === 'proposed'),
);
if (proposed === undefined) throw new Error('There should be a threat whose measures are proposed.');
const model = {
  ...read.model,
  decisions: { ...read.model.decisions, [proposed.key]: { status: 'mitigated' as const } },
};
const source = sourceOf(model, knowledge, analyse(model, knowledge));
const words = 'proposed; the decision counts it as in place';

/** What a format says between two of its headings, or anywhere. */
const formats: readonly [ReportFormat, (content: string | Uint8Array) => string | undefined][] = [
  ['html', (page) => String(page).split('id="traceability"')[1]?.split('</section>')[0]],
  ['md', (text) => String(text).split('\n## Traceability')[1]?.split('\n### ')[0]],
  ['docx', (file) => strFromU8(unzipSync(file as Uint8Array)['word/document.xml'] ?? new Uint8Array())],
  ['xlsx', (file) => strFromU8(unzipSync(file as Uint8Array)['xl/sharedStrings.xml'] ?? new Uint8Array())],
  ['csv', String],
];

it.each(formats)(
  '%s says of a measure where a decision alone counts it as in place',
  async (format, part) => {
    const content = await writeReport(format, source, bareMachine, {
      choice: format === 'csv' ? {} : { sections: ['traceability'] },
    });

    expect(part(content)).toContain(words);
  },
);

it('the sheets of threats and of traceability say so of the measures of just this threat', () => {
  const { report } = choose(source);
  const { number } = report.threats.find(({ key }) => key === proposed.key) ?? { number: '' };
  const tables = new Map(reportTables(report).map((table) => [table.id, table]));
  for (const id of ['threats', 'traceability'] as const)
    for (const row of tables.get(id)?.rows ?? [])
      expect(row.join('\n').includes(words), `${id}: ${row[0]}`).toBe(row[0] === number);
});

it('the list of measures says so for whom a decision settles every threat that the measure answers there', () => {
  const { report } = choose(source);
  const all = report.mitigations.flatMap(({ id, subjects }) => subjects.map((one) => ({ id, ...one })));
  for (const { id, name, status, counted } of all) {
    const uses = report.threats.flatMap(({ key, mitigations }) =>
      mitigations
        .filter((one) => one.id === id && one.status === status)
        .filter(
          ({ subject }) => report.subjects.find((one) => one.subject.id === subject)?.subject.name === name,
        )
        .map(() => key),
    );
    expect(counted, `${id} ${name}`).toBe(uses.every((key) => key === proposed.key));
  }
  expect(all.some(({ counted }) => counted)).toBe(true);

  const sheet = reportTables(report).find(({ id }) => id === 'mitigations');
  expect(sheet?.rows.some((row) => row.join('\n').includes(`${words}: `))).toBe(true);
});
