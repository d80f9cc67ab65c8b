import { expect, it } from 'vitest';
import { analyse } from '../analysis/analyse';
import { decide } from '../edits/decide';
import { setFact } from '../edits/describe';
import type { Edit } from '../edits/edit';
import { createHistory, execute } from '../edits/history';
import { addElement } from '../edits/place-subjects';
import { smallKnowledge } from '../knowledge/small-pack.fixture';
import { type Decision, emptyModel, type ThreatModel } from '../model/threat-model';
import { bareMachine } from './machine.fixture';
import type { ReportFormat } from './report-formats';
import { sourceOf } from './report-source.fixture';
import { writeReport } from './write-report';

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

/** What a report says of the changes from one model to another. */
async function changes(format: ReportFormat, before: ThreatModel, after: ThreatModel): Promise<string> {
  const side = (model: ThreatModel) => sourceOf(model, knowledge, analyse(model, knowledge));
  const source = { ...side(after), earlier: { name: 'First review', ...side(before) } };
  const choice = { sections: ['changes' as const] };
  return String(await writeReport(format, source, bareMachine, { choice }));
}

it.each(['html', 'md', 'json'] as const)('says in %s that an acceptance was extended', async (format) => {
  const [was, is] = ['2027-01-31', '2028-12-31'].map((expires) =>
    on(open, decide(['privileged/web'], { ...accepted, expires })),
  ) as [ThreatModel, ThreatModel];

  expect(await changes(format, was, is)).toContain('accepted until 2027-01-31 → 2028-12-31');
});
