import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/analyse';
import { containerKnowledge } from '../knowledge/containers';
import { fullReference } from '../knowledge/knowledge';
import { crossingsOf } from '../model/containment';
import { readModel } from '../model/read-model';
import type { ReportChoice } from '../model/report-choice';
import type { ThreatModel } from '../model/threat-model';
import { chosenReport } from './choice/chosen-report';
import { reportDocument } from './document/document';
import { bareMachine } from './machine.fixture';
import type { ReportFormat } from './report-formats';
import { sourceOf } from './report-source.fixture';
import { reportTables } from './tables/report-tables';
import { writeReport } from './write-report';

const knowledge = containerKnowledge();
const read = readModel(readFileSync('templates/kubernetes-web-app.bulkhead.json', 'utf8'));
if (!read.ok) throw new Error(read.problem.message);
const template = read.model;

const analysed = (model: ThreatModel) => sourceOf(model, knowledge, analyse(model, knowledge));
const reportOf = (model: ThreatModel) =>
  reportDocument(model, knowledge, analysed(model).analysis, analysed(model));
const written = async (format: ReportFormat, model = template, choice?: ReportChoice) =>
  String(await writeReport(format, analysed(model), bareMachine, { choice }));
const report = reportOf(template);

describe('evidence', () => {
  const control = report.controls.find(({ catalogue }) => catalogue.startsWith('cis-kubernetes@'));
  const ref = `${control?.catalogue}:${control?.id}`;
  const item = knowledge.items.get(ref);

  it('is said to be missing for each control, in plain words', async () => {
    expect(report.controls.length).toBeGreaterThan(50);
    expect(report.controls.every(({ evidence }) => evidence.length === 0)).toBe(true);
    expect((await written('html')).match(/; no evidence; /g)).toHaveLength(report.controls.length);
    const table = reportTables(report).find(({ id }) => id === 'controls');
    const at = table?.columns.findIndex(({ title }) => title === 'Evidence') ?? -1;
    for (const row of table?.rows ?? []) expect(row[at]).toBe('no evidence');
  });

  it.each([
    ['its short edition', ref],
    ['its full version', item ? fullReference(item) : ''],
  ])('is found by a control’s reference with %s, wherever a tool wrote it', async (_, name) => {
    const model = { ...template, evidence: { 'bench-1': { results: [{ about: [name], met: true }] } } };
    const named = reportOf(model).controls.filter(({ evidence }) => evidence.length > 0);

    expect(named.map(({ catalogue, id, evidence }) => [`${catalogue}:${id}`, evidence])).toEqual([
      [ref, ['bench-1']],
    ]);
    expect(await written('html', model)).toContain('evidence: bench-1');
  });
});

describe('crossings', () => {
  it('are all there, with the facts of the flow and who says them', () => {
    const all = Object.values(template.flows).flatMap((flow) => crossingsOf(template, flow));

    expect(
      report.crossings.map(({ flow, boundary, direction }) => [flow.id, boundary.id, direction]),
    ).toEqual(all.map(({ flow, boundary, direction }) => [flow, boundary, direction]));
    for (const { flow, facts } of report.crossings)
      expect(facts.map(({ title }) => title)).toHaveLength(
        Object.keys(template.flows[flow.id]?.facts ?? {}).length,
      );
  });

  it('name each threat of a crossing where it is', () => {
    for (const { number, crossing } of report.threats)
      for (const flow of crossing?.flows ?? [])
        expect(
          report.crossings.find(
            (one) =>
              one.flow.id === flow &&
              one.boundary.id === crossing?.boundary &&
              one.direction === crossing.direction,
          )?.threats,
        ).toContain(number);
    expect(report.crossings.some(({ threats }) => threats.length > 0)).toBe(true);
  });
});

describe('a chosen framework', () => {
  it('is shown item by item with the crosswalk that leads to each, in every format with sections', async () => {
    const choice = { benchmarks: ['iso27001'] };
    const iso = report.coverage.find(({ catalogue }) => catalogue.startsWith('iso27001@'));
    const through =
      iso?.items.flatMap(({ measures }) => measures.map((one) => one.through)).find(Boolean) ?? '';

    expect(through).toContain('NIST OLIR crosswalk');
    const html = await written('html', template, choice);
    const [, section = ''] = /<section id="compliance"(.*?)<\/section>/s.exec(html) ?? [];
    expect(section.match(/<tr><th scope="row">/g)).toHaveLength(iso?.items.length ?? -1);
    expect(section).toContain(through);
    expect(await written('md', template, choice)).toContain('## Compliance');
  });

  it('is none in a report that nobody chose one for, which says so', async () => {
    const none = 'No benchmark or framework was singled out for this report';
    for (const format of ['html', 'md'] as const) {
      expect(await written(format)).toContain(none);
      expect(await written(format, template, { benchmarks: ['nist-800-190'] })).not.toContain(none);
    }
  });

  it('names a measure for every item that a threat leads to by one', () => {
    const numbers = new Set(report.mitigations.map(({ number }) => number));
    for (const { items } of report.coverage)
      for (const { measures } of items) for (const { number } of measures) expect(numbers).toContain(number);
    for (const { catalogue, id, mitigations } of report.controls) {
      const item = report.coverage
        .find((one) => one.catalogue === catalogue)
        ?.items.find((one) => one.id === id);
      for (const number of mitigations)
        expect(
          item?.measures.map((one) => one.number),
          `${catalogue}:${id}`,
        ).toContain(number);
    }
  });
});

it('says on the title page what was looked at, and when', async () => {
  const html = await written('html');

  expect(html).toMatch(
    /<dt>Scope<\/dt><dd>49 elements, flows and trust boundaries looked at; none left out; 2 assumptions\.<\/dd>/,
  );
  expect(html).toContain('<dt>Time</dt><dd>No time was given.</dd>');
});

it('says what the states of coverage mean before the table that counts them', async () => {
  for (const [format, table] of [
    ['html', '<table><caption>Items of each benchmark'],
    ['md', '| Benchmark'],
  ] as const) {
    const text = await written(format);
    const legend = text.indexOf('What a design says of an item is no evidence');
    const head = text.indexOf(table, legend);
    expect(legend).toBeGreaterThan(0);
    expect(text.slice(legend, head)).not.toMatch(/<table|^\|/m);
    expect(head).toBeGreaterThan(legend);
  }
});

it('says of a measure the same controls as the traceability, whatever a choice leaves of it', () => {
  for (const choice of [{}, { lowestRisk: 'high' as const }, { benchmarks: ['nist-800-190'] }]) {
    const { mitigations, traceability } = chosenReport(report, choice, template);
    for (const { number, controls } of mitigations) {
      const traced = traceability.filter((row) => row.number === number).flatMap((row) => row.controls);
      expect(new Set(controls)).toEqual(new Set(traced));
    }
  }
});

it('tells apart what shares its name, says what a transfer leaves, who accepted, and what each short name stands for', async () => {
  const html = await written('html');

  expect(report.threats.flatMap(({ subjects }) => subjects.map(({ name }) => name))).not.toContain('api');
  expect(html).toContain('Container api');
  expect(html).toContain('inherent high (likelihood 4, impact 3); residual likelihood 4, impact 1');
  expect(html).toContain('Decided by Head of platform, <span class="date">2026-06-30</span>');
  expect(html).not.toContain('it isn’t written down who decided');
  for (const { name } of report.notices) expect(html).toContain(`<code>${name}</code> http`);
});
