import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { analyse } from '../analysis/analyse';
import { containerKnowledge } from '../knowledge/containers';
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

/** What the formats that people read say of the first threat with controls. */
async function cardsOf(model: ThreatModel): Promise<string[]> {
  const analysis = analyse(model, knowledge);
  const source = { model, knowledge, analysis, digest: '', content: '', evidence: [], at: undefined };
  const write = (format: 'html' | 'md' | 'docx') => writeReport(format, source, bareMachine);
  const docx = unzipSync((await write('docx')) as Uint8Array)['word/document.xml'] ?? new Uint8Array();
  const number = `T-${analysis.threats.findIndex(({ key }) => key === first?.key) + 1} `;
  const texts = [
    String(await write('html')).split(/<article class="threat"[^>]*>/),
    String(await write('md')).split('\n### '),
    strFromU8(docx).split('<w:pStyle w:val="Heading2"/>'),
  ];
  return texts.map((all) => {
    const cards = all.map((card) =>
      card
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .replaceAll('\\', '')
        .trim(),
    );
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
