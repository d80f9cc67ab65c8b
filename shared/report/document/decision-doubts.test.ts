import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse';
import { containerKnowledge } from '../../knowledge/containers';
import type { Language } from '../../language/speak';
import { readModel } from '../../model/read-model';
import type { Decision, ThreatModel } from '../../model/threat-model';
import { bareMachine } from '../machine.fixture';
import { sourceOf } from '../report-source.fixture';
import { writeReport } from '../write-report';
import { doubtsOf } from './decision-doubts';

const knowledge = containerKnowledge();
const read = readModel(readFileSync('templates/kubernetes-web-app.bulkhead.json', 'utf8'));
if (!read.ok) throw new Error(read.problem.message);
const template = { ...read.model, decisions: {} };

const by = 'Ann';
const proposed = { status: 'proposed' } as const;
const spokenFor = { status: 'proposed', already: {} } as const;

it('doubts what rests on measures that are only proposed, where no fact speaks for any and none is in place', () => {
  const doubts = (...measures: Parameters<typeof doubtsOf>[1][number][]) =>
    doubtsOf({ status: 'mitigated', by }, measures, []);

  expect(doubts(proposed, { status: 'planned' })).toEqual(['onlyProposed']);
  expect(doubts(proposed, { status: 'declined' })).toEqual(['onlyProposed']);
  expect(doubts(proposed, { status: 'in place' })).toEqual([]);
  expect(doubts(proposed, spokenFor)).toEqual([]);
  expect(doubtsOf({ status: 'open' }, [proposed], [])).toEqual([]);
});

it('doubts that something is mitigated while the fact which raises it still stands', () => {
  expect(doubtsOf({ status: 'mitigated', by }, [{ status: 'in place' }], [{}])).toEqual(['factStands']);
  expect(doubtsOf({ status: 'accepted', by, expires: '2027-01-01' }, [], [{}])).toEqual([]);
});

it('doubts an acceptance without a day, and what nobody decided', () => {
  expect(doubtsOf({ status: 'accepted', by }, [], [])).toEqual(['endless']);
  expect(doubtsOf({ status: 'accepted', by: '', expires: '2027-01-01' }, [], [])).toEqual(['byNobody']);
  expect(doubtsOf({ status: 'transferred' }, [], [])).toEqual(['byNobody']);
});

const decided = (...decisions: Decision[]): ThreatModel => {
  const threats = analyse(template, knowledge).threats.filter(({ mitigations }) => mitigations.length === 1);
  return {
    ...template,
    decisions: Object.fromEntries(decisions.map((one, at) => [threats[at]?.key ?? '', one])),
  };
};

async function summariesOf(model: ThreatModel, language: Language): Promise<string[]> {
  const source = sourceOf(model, knowledge, analyse(model, knowledge));
  const choice = { language, sections: ['summary' as const, 'threats' as const] };
  const write = (format: 'html' | 'md' | 'docx') => writeReport(format, source, bareMachine, { choice });
  const docx = unzipSync((await write('docx')) as Uint8Array)['word/document.xml'] ?? new Uint8Array();
  return [String(await write('html')), String(await write('md')), strFromU8(docx)];
}

it('counts them in the summary of every format, and links the threats where there are links', async () => {
  const model = decided({ status: 'mitigated', by }, { status: 'accepted', by, reason: 'Small.' });
  const inWords = (text: string) => text.replace(/<[^>]+>/g, '');

  for (const text of await summariesOf(model, 'en'))
    expect(inWords(text)).toMatch(
      /Decisions to look at again: 1 rests on measures that are only proposed or planned \(T-\d+\); 1 calls mitigated what a fact of the model still raises \(T-\d+\); 1 accepts a risk without a day \(T-\d+\)\./,
    );
  for (const text of await summariesOf(model, 'de'))
    expect(inWords(text)).toContain('1 akzeptiert ein Risiko ohne Tag (T-');
  const [html = ''] = await summariesOf(model, 'en');
  expect(html).toMatch(/without a day \(<a href="#T-\d+">/);
});

it('says nothing of them where there is nothing to ask', async () => {
  const model = decided({ status: 'accepted', by, reason: 'Small.', expires: '2027-01-01' });

  for (const text of await summariesOf(model, 'en')) expect(text).not.toContain('to look at again');
});
