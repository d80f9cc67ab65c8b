import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { analyse } from '../analysis/analyse';
import { containerKnowledge } from '../knowledge/containers';
import { readModel } from '../model/read-model';
import type { ReportChoice } from '../model/report-choice';
import { arbitraryChoice } from './choice/random-choice.fixture';
import { sectionsOf } from './choice/shown-report';
import type { ReportDocument } from './document/document';
import { bareMachine } from './machine.fixture';
import { type Named, readers } from './named.fixture';
import { extensionOf, reportFormats } from './report-formats';
import { choose, type ReportMachine } from './report-source';
import { sourceOf } from './report-source.fixture';
import { writeReport } from './write-report';

const knowledge = containerKnowledge();
const machine: ReportMachine = { ...bareMachine, printPdf: async (html) => strToU8(html) };

const sources = ['kubernetes-web-app', 'docker-compose-host'].map((name) => {
  const read = readModel(readFileSync(`templates/${name}.bulkhead.json`, 'utf8'));
  if (!read.ok) throw new Error(read.problem.message);
  const { model } = read;
  const first = analyse(model, knowledge).threats.slice(0, 12);
  const decisions = Object.fromEntries(
    first.map(({ key }, at) => [
      key,
      { status: (['accepted', 'mitigated', 'open'] as const)[at % 3] ?? 'open', owner: at % 2 ? 'Ann' : '' },
    ]),
  );
  const decided = { ...model, decisions: { ...model.decisions, ...decisions } };
  return sourceOf(decided, knowledge, analyse(decided, knowledge));
});

/** What each format has to name, as the document behind all has it. */
function expected(report: ReportDocument): Required<Named> {
  return {
    threats: report.threats.map(({ number }) => number),
    mitigations: report.mitigations.map(({ number }) => number),
    controls: report.controls.map(({ catalogue, id }) => `${catalogue}:${id}`),
  };
}
const sectionOf = { threats: 'threats', mitigations: 'mitigations', controls: 'traceability' } as const;
/** Written for programs: whatever sections people read. */
const whole = ['report.sarif', 'report.oscal.json'];

async function archived(source: (typeof sources)[0], choice: ReportChoice) {
  return unzipSync((await writeReport('zip', source, machine, { choice })) as Uint8Array);
}

it('every format names the same threats, measures and controls, under any choice', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc
        .constantFrom(...sources)
        .chain((source) => fc.tuple(fc.constant(source), arbitraryChoice(choose(source).report))),
      async ([source, choice]) => {
        const { report } = choose(source, choice);
        const sections = sectionsOf(report);
        const members = await archived(source, choice);
        const wanted = expected(report);
        for (const [member, read] of Object.entries(readers)) {
          const content = members[member];
          if (content === undefined) {
            // The table of a section that somebody left out.
            const [, table = ''] = /^tables\/(\w+)\.csv$/.exec(member) ?? [];
            expect(sections).not.toContain(sectionOf[table as keyof Named]);
            continue;
          }
          for (const [what, named] of Object.entries(read(content)) as [keyof Named, string[]][]) {
            const isIn = whole.includes(member) || sections.includes(sectionOf[what]);
            const these = isIn ? wanted[what] : [];
            const counted = member === 'report.sarif' && what === 'threats';
            expect(
              counted ? [named.length] : [...named].sort(),
              `${what} in ${member} of ${JSON.stringify(choice)}`,
            ).toEqual(counted ? [these.length] : [...these].sort());
          }
        }
      },
    ),
    { numRuns: 12 },
  );
}, 120_000);

it('of a whole report, none of them is empty, and each table is in the archive', async () => {
  for (const source of sources) {
    const members = await archived(source, {});
    for (const [member, read] of Object.entries(readers))
      for (const named of Object.values(read(members[member] ?? new Uint8Array())))
        expect(named.length, member).toBeGreaterThan(10);
  }
}, 60_000);

it('ATT&CK Navigator has the techniques of the threats shown, and which threats use each', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryChoice(choose(sources[0] as never).report), async (choice) => {
      const [source] = sources;
      if (source === undefined) throw new Error('There should be a template.');
      const { threats } = choose(source, choice).report;
      const { techniques } = JSON.parse(
        String(await writeReport('navigator', source, machine, { choice })),
      ) as { techniques: { techniqueID: string; metadata: { name: string }[] }[] };
      const uses = threats.flatMap(({ number, attack }) => attack.map(({ id }) => `${id} ${number}`));
      expect(
        techniques
          .flatMap(({ techniqueID, metadata }) => metadata.map(({ name }) => `${techniqueID} ${name}`))
          .sort(),
      ).toEqual(uses.sort());
    }),
    { numRuns: 30 },
  );
});

it('an archive’s members are what is written by itself', async () => {
  const [source] = sources;
  if (source === undefined) throw new Error('There should be a template.');
  const choice: ReportChoice = { lowestRisk: 'medium', benchmarks: ['cis-kubernetes'] };
  const members = await archived(source, choice);
  for (const format of reportFormats) {
    const member = members[`report.${extensionOf[format]}`];
    if (format === 'zip' || format === 'svg' || format === 'csv') continue;
    const alone = await writeReport(format, source, machine, { choice });
    const bytes = typeof alone === 'string' ? strToU8(alone) : alone;
    expect(Buffer.from(bytes).equals(Buffer.from(member ?? [])), format).toBe(true);
  }
});
