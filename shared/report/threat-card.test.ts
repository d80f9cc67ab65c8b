import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/analyse';
import { containerKnowledge } from '../knowledge/containers';
import type { Language } from '../language/speak';
import { readModel } from '../model/read-model';
import type { Decision, ThreatModel } from '../model/threat-model';
import { bareMachine } from './machine.fixture';
import { writeReport } from './write-report';

const knowledge = containerKnowledge();
const read = readModel(readFileSync('templates/kubernetes-web-app.bulkhead.json', 'utf8'));
if (!read.ok) throw new Error(read.problem.message);
const template = read.model;
const [first] = analyse(template, knowledge).threats.filter(({ controls }) => controls.length > 0);
const [control] = first?.controls ?? [];
const ref = `${control?.catalogue}@${control?.edition}:${control?.id}`;

/** The cards of every threat, in each of the formats that people read. */
async function allCardsOf(model: ThreatModel, language: Language = 'en'): Promise<string[][]> {
  const analysis = analyse(model, knowledge);
  const source = { model, knowledge, analysis, digest: '', content: '', evidence: [], at: undefined };
  const write = (format: 'html' | 'md' | 'docx') =>
    writeReport(format, source, bareMachine, { choice: { language } });
  const docx = unzipSync((await write('docx')) as Uint8Array)['word/document.xml'] ?? new Uint8Array();
  const texts = [
    String(await write('html')).split(/<article class="threat"[^>]*>/),
    String(await write('md')).split('\n### '),
    strFromU8(docx).split('<w:pStyle w:val="Heading2"/>'),
  ];
  return texts.map((all) =>
    all
      .map((card) =>
        card
          .replace(/<[^>]+>/g, ' ')
          .replace(/\s+/g, ' ')
          .replaceAll('\\', '')
          .trim(),
      )
      .filter((card) => /^T-\d+ /.test(card)),
  );
}

/** What they say of the first threat with controls. */
async function cardsOf(model: ThreatModel): Promise<string[]> {
  const { threats } = analyse(model, knowledge);
  const number = `T-${threats.findIndex(({ key }) => key === first?.key) + 1} `;
  return (await allCardsOf(model)).map((cards) => {
    const found = cards.find((card) => card.startsWith(number));
    if (found === undefined) throw new Error(`There is no card of ${number}.`);
    return found;
  });
}

const decided = (decision: Decision): ThreatModel => ({
  ...template,
  decisions: { [first?.key ?? '']: decision },
});

it('says who decided, and when', async () => {
  const model = decided({ status: 'accepted', reason: 'Small.', by: 'Mara', at: '2026-02-03' });

  for (const card of await cardsOf(model)) expect(card).toContain('decided by Mara, 2026-02-03');
});

it('says that nobody wrote down who lets a risk be, and nothing of who left it open', async () => {
  const unsigned = 'it isn’t written down who decided';

  for (const card of await cardsOf(decided({ status: 'accepted', reason: 'Small.' })))
    expect(card).toContain(unsigned);
  for (const card of await cardsOf(template)) expect(card).not.toContain(unsigned);
});

it('names the evidence of its controls, or says that there is none', async () => {
  const proven = { ...template, evidence: { 'bench-1': { results: [{ control: ref, met: true }] } } };

  for (const card of await cardsOf(template)) expect(card).toContain('nothing in the model proves');
  for (const card of await cardsOf(proven)) {
    expect(card).toMatch(/Evidence[\s:]+bench-1/);
    expect(card).not.toContain('nothing in the model proves');
  }
});

describe.each([
  ['en', 'likelihood', 'impact', 'by its rule'],
  ['de', 'Wahrscheinlichkeit', 'Auswirkung', 'nach der Regel'],
] as const)('the inherent risk, in %s', (language, likelihood, impact, byRule) => {
  const bounded = (value: number) => Math.min(5, Math.max(1, value));
  const sides = [likelihood, impact];
  const read = (card: string, pattern: (side: string) => string) =>
    sides.map((side) =>
      [...card.matchAll(new RegExp(pattern(side), 'gi'))].map(([, step = '']) =>
        Number(step.replace('−', '-')),
      ),
    );

  it('is what the steps of each threat come to, where circumstances move it', async () => {
    const { threats } = analyse(template, knowledge);
    const moved = threats.filter(({ shifts }) => shifts.length > 0);
    expect(moved.length).toBeGreaterThan(3);
    for (const cards of await allCardsOf(template, language)) {
      expect(cards).toHaveLength(threats.length);
      for (const [at, { inherent, shifts }] of threats.entries()) {
        const [card = ''] = (cards[at] ?? '').split(/Residual:|Verbleibend:/);
        const base = card.match(new RegExp(`${likelihood} (\\d), ${impact} (\\d) ${byRule}`, 'i'))?.slice(1);
        expect(base === undefined, card).toBe(shifts.length === 0);
        if (base === undefined) continue;
        const steps = read(card, (side) => `${side} ([+−]\\d)`);
        const sums = steps.map((some, side) => some.reduce((sum, step) => sum + step, Number(base[side])));
        expect(sums.map(bounded), card).toEqual([inherent.likelihood, inherent.impact]);
        expect(card).toContain(`(${likelihood} ${inherent.likelihood}, ${impact} ${inherent.impact})`);
        expect(/No side goes|Keine Seite geht/.test(card)).toBe(sums.some((sum) => sum !== bounded(sum)));
      }
    }
  });
});

it('names what describes it, and the key by which other reports know it', async () => {
  for (const card of await cardsOf(template)) {
    expect(card).toContain(first?.key);
    for (const source of first?.source ?? []) expect(card.replaceAll('@ ', '@')).toContain(source);
  }
});

it('says of measures that are only proposed that the decision counts them as in place', async () => {
  for (const card of await cardsOf(decided({ status: 'mitigated' })))
    expect(card).toContain('proposed; the decision counts it as in place');
});

const inPlace = { mitigation: 'M-ORC-ETCD', subject: 'etcd', status: 'in place' } as const;
const ofEtcd = 'design-store-written-past-the-api/etcd';
const numberOf = (model: ThreatModel, key: string) =>
  `T-${analyse(model, knowledge).threats.findIndex((threat) => threat.key === key) + 1} `;

describe.each([
  ['en', 'proposed; the model says already: Reachable only by its peers: yes; Mutual TLS: yes'],
  ['de', 'das Modell sagt bereits: Reachable only by its peers: ja; Mutual TLS: ja'],
] as const)('of a measure that is only proposed, in %s', (language, words) => {
  it('says which facts of the model speak for it already', async () => {
    for (const cards of await allCardsOf(template, language)) {
      const number = numberOf(template, ofEtcd);
      expect(cards.find((card) => card.startsWith(number))).toContain(words);
    }
  });

  it('says nothing more of one that is in place', async () => {
    const done = { ...template, mitigations: { 'M-ORC-ETCD@etcd': inPlace } };
    for (const cards of await allCardsOf(done, language)) {
      const number = numberOf(done, ofEtcd);
      expect(cards.find((card) => card.startsWith(number))).not.toContain(words);
    }
  });
});

it('names what else a fact is of, as text', async () => {
  const cluster = Object.values(template.boundaries).find(({ kind }) => kind === 'cluster');
  if (cluster === undefined) throw new Error('The template has no cluster.');
  const renamed = { ...cluster, name: '<b>*C*' };
  const model = { ...template, boundaries: { ...template.boundaries, [cluster.id]: renamed } };
  const analysis = analyse(model, knowledge);
  const source = { model, knowledge, analysis, digest: '', content: '', evidence: [], at: undefined };

  expect(String(await writeReport('html', source, bareMachine))).toContain(
    'Images scanned: yes (&lt;b&gt;*C*)',
  );
  expect(String(await writeReport('md', source, bareMachine))).toMatch(
    /Images scanned: yes \(&lt;b>\\\*C\\\*/,
  );
});

it('says the same in the list of measures, of whom it is said', async () => {
  const source = { digest: '', content: '', evidence: [], at: undefined };
  const report = (format: 'html' | 'md') =>
    writeReport(
      format,
      { ...source, model: template, knowledge, analysis: analyse(template, knowledge) },
      bareMachine,
      { choice: { sections: ['mitigations'] } },
    );
  const words = 'the model says already: Reachable only by its peers: yes; Mutual TLS: yes';

  expect(String(await report('html')).replace(/<[^>]+>/g, '')).toContain(`etcd: ${words}`);
  expect(String(await report('md'))).toContain(`proposed: etcd (${words})`);
});
