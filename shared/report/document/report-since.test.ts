import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse';
import { namePerson } from '../../edits/approve';
import { decide } from '../../edits/decide';
import { setFact } from '../../edits/describe';
import type { Edit } from '../../edits/edit';
import { createHistory, execute } from '../../edits/history';
import { addElement } from '../../edits/place-subjects';
import { smallKnowledge } from '../../knowledge/small-pack.fixture';
import { type Decision, emptyModel, type ThreatModel } from '../../model/threat-model';
import { bareMachine } from '../machine.fixture';
import type { ReportFormat } from '../report-formats';
import { sourceOf } from '../report-source.fixture';
import { writeReport } from '../write-report';

const knowledge = smallKnowledge();
const on = (model: ThreatModel, ...edits: Edit[]) => edits.reduce(execute, createHistory(model)).present;
const web = addElement(
  'web',
  { stencil: 'container', kind: 'process', name: 'Web' },
  { diagram: 'main', parent: null, at: { x: 0, y: 0 } },
);
const open = on(
  emptyModel('Shop'),
  web,
  setFact('web', 'trusted', 'no'),
  setFact('web', 'privileged', 'yes'),
);
const accepted: Decision = { status: 'accepted', reason: 'for now', expires: '2027-01-31' };

const wordsOfDocx = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());

/** What a report says of the changes from one model to another. */
async function changes(format: ReportFormat, before: ThreatModel, after: ThreatModel): Promise<string> {
  const side = (model: ThreatModel) => sourceOf(model, knowledge, analyse(model, knowledge));
  const source = { ...side(after), earlier: { name: 'First review', ...side(before) } };
  const choice = { sections: ['changes' as const] };
  const content = await writeReport(format, source, bareMachine, { choice });
  return typeof content === 'string' ? content : wordsOfDocx(content);
}

it.each(['html', 'md', 'json'] as const)('says in %s that an acceptance was extended', async (format) => {
  const [was, is] = ['2027-01-31', '2028-12-31'].map((expires) =>
    on(open, decide(['privileged/web'], { ...accepted, expires })),
  ) as [ThreatModel, ThreatModel];

  expect(await changes(format, was, is)).toContain('accepted until 2027-01-31 → 2028-12-31');
});

it.each(['html', 'md', 'docx'] as const)(
  'tells in %s of title, people, questions and assumptions too',
  async (format) => {
    const now = on(
      { ...open, title: 'Web shop', assumptions: { a: { id: 'a', text: 'Nodes are patched.' } } },
      namePerson({ id: 'p', name: 'Aino', part: 'author' }),
      setFact('web', 'privileged', null),
    );
    const told = await changes(format, open, now);

    expect(told).toContain('Title: Shop → Web shop');
    expect(told).toMatch(/Person named in the report: none → Aino/);
    expect(told).toMatch(/New: Web: /);
    expect(told).toContain('Taken as given: Nodes are patched.');
    expect(told).toContain('2 changes of the model itself, 1 new question, 1 change of the assumptions');
  },
);

it('says that nothing changed only where nothing did', async () => {
  expect(await changes('md', open, structuredClone(open))).toContain(
    'nothing in the model, its threats, questions and assumptions',
  );
});

it('says of a new threat that it is accepted already', async () => {
  const bare = on(open, setFact('web', 'privileged', 'no'));
  const now = on(open, decide(['privileged/web'], { ...accepted, by: 'Ann' }));

  expect((await changes('md', bare, now)).replaceAll('\\', '')).toContain(
    'privileged: no → yes; decision: accepted until 2027-01-31, decided by Ann: for now',
  );
});
