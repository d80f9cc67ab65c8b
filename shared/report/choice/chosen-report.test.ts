import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse';
import { addDiagram, showOnDiagram } from '../../edits/diagrams';
import { createHistory, execute } from '../../edits/history';
import { containerKnowledge } from '../../knowledge/containers';
import { sayEnglish } from '../../language/speak';
import { readModel } from '../../model/read-model';
import type { ReportChoice } from '../../model/report-choice';
import type { ThreatModel } from '../../model/threat-model';
import { reportDocument } from '../document/document';
import { bareMachine } from '../machine.fixture';
import type { ReportFormat } from '../report-formats';
import { sourceOf } from '../report-source.fixture';
import { writeReport } from '../write-report';
import { chosenReport } from './chosen-report';
import { audienceChoices, findChoice } from './presets';
import { arbitraryChoice } from './random-choice.fixture';
import { sectionIds } from './sections';
import { limitsOf, sectionsOf } from './shown-report';

const knowledge = containerKnowledge();

/** A template with decisions of several people and a second diagram. */
function decided(): ThreatModel {
  const read = readModel(readFileSync('templates/kubernetes-web-app.bulkhead.json', 'utf8'));
  if (!read.ok) throw new Error(read.problem.message);
  const found = analyse(read.model, knowledge).threats;
  const decisions = Object.fromEntries(
    found.slice(0, 12).map(({ key }, at) => [
      key,
      {
        status: (['accepted', 'mitigated', 'open', 'not applicable'] as const)[at % 4] ?? 'open',
        owner: ['Ann', 'Bob'][at % 2] ?? '',
        reason: 'So it is.',
      },
    ]),
  );
  const [first = '', second = ''] = Object.keys(read.model.elements);
  return [addDiagram('part', 'Part'), showOnDiagram('part', [first, second])].reduce(
    execute,
    createHistory({ ...read.model, decisions: { ...read.model.decisions, ...decisions } }),
  ).present;
}

const model = decided();
const analysis = analyse(model, knowledge);
const source = sourceOf(model, knowledge, analysis);
const report = reportDocument(model, knowledge, analysis, source);
const chosen = (choice: ReportChoice) => chosenReport(report, choice, model);
const written = async (format: ReportFormat, choice: ReportChoice) => {
  const content = await writeReport(format, source, bareMachine, { choice });
  return typeof content === 'string' ? content : strFromU8(content);
};
const part = async (format: ReportFormat, name: string, choice: ReportChoice) =>
  strFromU8(
    unzipSync((await writeReport(format, source, bareMachine, { choice })) as Uint8Array)[name] ??
      new Uint8Array(),
  );

describe('of any choice', () => {
  const anyChoice = arbitraryChoice(report);

  it('every threat shown is one that was asked for, under the number of the whole report', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const numbers = new Map(report.threats.map(({ key, number }) => [key, number]));
        for (const threat of chosen(choice).threats) {
          expect(threat.number).toBe(numbers.get(threat.key));
          if (choice.statuses) expect(choice.statuses).toContain(threat.status);
          if (choice.owners) expect(choice.owners).toContain(threat.owner);
          for (const { catalogue } of threat.controls)
            expect(choice.benchmarks ?? [catalogue]).toContain(catalogue);
        }
      }),
    );
  });

  it('the summary counts what is shown, and says of how much', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const one = chosen(choice);
        const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
        const { summary, threats } = one;
        expect(summary.threats).toBe(threats.length);
        for (const counts of [summary.inherent, summary.residual, summary.byStride, summary.byStatus])
          expect(sum(counts)).toBe(threats.length);
        expect(summary.elements + summary.flows + summary.boundaries).toBe(one.subjects.length);
        expect(summary.questions).toBe(one.questions.length);
        const said = limitsOf(one).some((words) =>
          words.startsWith(`This report shows ${threats.length} of ${report.threats.length} threats: `),
        );
        expect(said).toBe(threats.length < report.threats.length);
      }),
    );
  });

  it('measures, controls and the chain between them are those of the threats shown', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const one = chosen(choice);
        const numbers = new Set(one.threats.map(({ number }) => number));
        const measures = new Set(one.mitigations.map(({ number }) => number));
        const answers = one.threats.reduce((sum, { mitigations }) => sum + mitigations.length, 0);
        expect(one.traceability).toHaveLength(answers);
        expect(one.mitigations.reduce((sum, { threats }) => sum + threats.length, 0)).toBe(answers);
        for (const { threats, mitigations } of one.controls) {
          expect(threats.length).toBeGreaterThan(0);
          for (const number of threats) expect(numbers).toContain(number);
          for (const number of mitigations) expect(measures).toContain(number);
        }
        for (const { key } of one.accepted) expect(numbers).toContain(key);
      }),
    );
  });

  it('the page links to nothing that it does not hold, has its headings in order, and stays one page', async () => {
    await fc.assert(
      fc.asyncProperty(anyChoice, async (choice) => {
        const html = await written('html', choice);
        const anchors = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
        for (const [, to] of html.matchAll(/href="#([^"]+)"/g)) expect(anchors).toContain(to);
        const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
        expect(levels[0]).toBe(1);
        for (const [at, level] of levels.entries())
          expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
        const titles = [...html.matchAll(/<h2[^>]*>([^<]*)</g)].map(([, title]) => title);
        const wanted = sectionsOf(chosen(choice));
        expect(titles).toEqual(
          sectionIds.filter((id) => wanted.includes(id)).map((id) => sayEnglish(`reportSections.${id}`)),
        );
        expect(html).not.toMatch(/<(script|img src=x)/);
        for (const words of limitsOf(chosen(choice)))
          expect(html.split('<nav')[0]).toContain(words.slice(0, 20));
      }),
      { numRuns: 25 },
    );
  });
});

describe('a report', () => {
  it('is the auditor’s where nobody chooses: everything, and the same as ever', () => {
    expect(chosen(audienceChoices.auditor)).toBe(report);
    expect(limitsOf(report)).toEqual([]);
  });

  it('says plainly which threats it shows, on its title page and in its summary', async () => {
    const html = await written('html', {
      lowestRisk: 'high',
      statuses: ['open', 'accepted'],
      owners: ['Ann', ''],
      diagrams: ['main'],
    });
    const words =
      /This report shows \d+ of \d+ threats: high and above; open or accepted; owned by “Ann” or nobody yet; on the diagram “[^”]+”\./;
    expect(html.split('<nav')[0]).toMatch(words);
    expect(html.split('id="summary"')[1]?.split('</section>')[0]).toMatch(words);
  });

  it('shows of a diagram what is on it', () => {
    const { subjects, threats } = chosen({ diagrams: ['part'] });
    const placed = Object.keys(model.diagrams.part?.placements ?? {});
    expect(
      subjects.filter(({ subject }) => subject.kind !== 'flow').map(({ subject }) => subject.id),
    ).toEqual(expect.arrayContaining(placed));
    expect(threats.length).toBeLessThan(report.threats.length);
    for (const { subjects: about } of threats)
      expect(subjects.map(({ subject }) => subject.id)).toContain(about[0].id);
  });

  it('brings the model in its archive only where it leaves out nothing', async () => {
    const names = async (choice: ReportChoice) =>
      Object.keys(unzipSync((await writeReport('zip', source, bareMachine, { choice })) as Uint8Array));
    expect(await names({ mark: 'Internal' })).toContain('model.bulkhead.json');
    const few = await names({ sections: ['summary', 'threats'] });
    expect(few).not.toContain('model.bulkhead.json');
    expect(few.filter((name) => /^(tables|diagrams)/.test(name))).toEqual([
      'tables/sign-off.csv',
      'tables/threats.csv',
    ]);
  });

  it('stops between the parts of an archive when whoever waits for it wants no more', async () => {
    const seen: number[] = [];
    const stop = new Error('stop');
    const onStep = (done: number) => {
      seen.push(done);
      if (done === 2) throw stop;
    };
    await expect(writeReport('zip', source, bareMachine, { onStep })).rejects.toBe(stop);
    expect(seen).toEqual([0, 1, 2]);
  });

  it('has the title, the mark and the paper that were chosen', async () => {
    const html = await written('html', { title: 'For the board', mark: 'Internal', page: 'letter' });
    expect(html).toContain('<h1>For the board</h1>');
    expect(html).toContain(`Of the model ${model.title}`);
    expect(html).toContain('<p class="mark">Internal</p>');
    expect(html).toMatch(/@page\{size:letter\}/);
    expect(html).toContain('@top-right{content:"Internal"');
    const section = await part('docx', 'word/document.xml', { page: 'letter' });
    expect(section).toContain('w:w="12240" w:h="15840"');
  });
});

describe('what a report leaves out doesn’t leave its reader without', () => {
  const executive = audienceChoices.executive;
  const readable = async (format: 'html' | 'md' | 'docx', choice: ReportChoice) =>
    (format === 'docx' ? await part('docx', 'word/document.xml', choice) : await written(format, choice))
      .replace(/<[^>]+>/g, '')
      .replaceAll('\\', '');

  it.each(['html', 'md', 'docx'] as const)('the model’s digest in full, in %s', async (format) => {
    for (const choice of [executive, audienceChoices.workshop]) {
      const text = await readable(format, choice);
      expect(text).toContain(source.digest);
      expect(text).not.toContain('last section');
    }
  });

  it.each(['html', 'md', 'docx'] as const)('what the words of the summary mean, in %s', async (format) => {
    const [means, decided] = ['Inherent risk is likelihood times impact', 'transferred where others bear it'];
    const alone = await readable(format, executive);
    expect(alone).toContain(means);
    expect(alone).toContain(decided);
    const explained = await readable(format, {});
    expect(explained).not.toContain(means);
    expect(explained).not.toContain(decided);
  });
});

it('a choice is found by audience, id or name', () => {
  const reports = { b: { id: 'b', name: 'Board', choice: { mark: 'B' } } };
  expect(findChoice('Executive', { reports })?.name).toBe('executive');
  for (const asked of ['b', 'Board', 'board']) expect(findChoice(asked, { reports })?.choice.mark).toBe('B');
  expect(findChoice('x', { reports })).toBeUndefined();
});

it('what a file keeps under the name of an audience is found by just this name, and the audience by its own', () => {
  const reports = { auditor: { id: 'auditor', name: 'Auditor', choice: { mark: 'Own' } } };
  expect(findChoice('Auditor', { reports })).toMatchObject({ choice: { mark: 'Own' }, instead: 'auditor' });
  expect(findChoice('auditor', { reports })).toEqual({ name: 'auditor', choice: audienceChoices.auditor });
});
