import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse';
import { approve, namePerson, setRevision } from '../../edits/approve';
import { setFact } from '../../edits/describe';
import type { Edit } from '../../edits/edit';
import { createHistory, execute } from '../../edits/history';
import { addElement } from '../../edits/place-subjects';
import { smallKnowledge } from '../../knowledge/small-pack.fixture';
import type { Approval } from '../../model/approval';
import { approvedText } from '../../model/approved-content';
import { emptyModel, type ThreatModel } from '../../model/threat-model';
import { bareMachine } from '../machine.fixture';
import type { ReportFormat } from '../report-formats';
import { writeReport } from '../write-report';
import { reportDocument } from './document';
import { reportDigests } from './report-digests';
import type { EarlierModel } from './report-since';

const knowledge = smallKnowledge();
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
const contentOf = (model: ThreatModel) => sha256(approvedText(model));
const on = (model: ThreatModel, ...edits: Edit[]) => edits.reduce(execute, createHistory(model)).present;
const place = { diagram: 'main', parent: null, at: { x: 0, y: 0 } };
const bare = on(
  emptyModel('Shop'),
  addElement('web', { stencil: 'container', kind: 'process', name: 'Web' }, place),
  setFact('web', 'trusted', 'no'),
  setFact('web', 'privileged', 'no'),
);
const approvalOf = (model: ThreatModel, by: string, more: Partial<Approval> = {}): Approval => ({
  id: by.toLowerCase(),
  by,
  at: '2026-03-01T10:00:00Z',
  digest: contentOf(model),
  ...more,
});
const earlierOf = (model: ThreatModel): EarlierModel => ({
  name: 'First review',
  model,
  analysis: analyse(model, knowledge),
  digest: 'e'.repeat(64),
  content: contentOf(model),
});
const sourceOf = async (model: ThreatModel, earlier?: EarlierModel) => ({
  model,
  knowledge,
  analysis: analyse(model, knowledge),
  ...(await reportDigests(model, 'd'.repeat(64), sha256)),
  at: undefined,
  earlier,
});
const reportOf = async (model: ThreatModel, earlier?: EarlierModel) => {
  const source = await sourceOf(model, earlier);
  return reportDocument(model, knowledge, source.analysis, source);
};
const written = async (format: ReportFormat, model: ThreatModel, earlier?: EarlierModel) =>
  String(await writeReport(format, await sourceOf(model, earlier), { ...bareMachine, sha256 }));

describe('the sign-off of a report', () => {
  it('leaves an empty line for each part that nobody has', async () => {
    const { signOff } = await reportOf(bare);

    expect(signOff.rows.map(({ part, name, day }) => [part, name, day])).toEqual([
      ['Prepared by', '', ''],
      ['Reviewed by', '', ''],
      ['Approved by', '', ''],
    ]);
  });

  it('names people where they belong, and says what each approved', async () => {
    const model = on(
      bare,
      setRevision('1.2'),
      namePerson({ id: 'a', name: 'Aino', role: 'Author', part: 'author' }),
      namePerson({ id: 'r', name: 'Rolf', role: 'Reviewer', part: 'reviewer' }),
      namePerson({ id: 'p', name: 'Pia', part: 'approver' }),
    );
    const signed = on(model, approve(approvalOf(model, 'Rolf')), approve(approvalOf(model, 'Zoe')));
    const { signOff, revision } = await reportOf(signed);

    expect(revision).toBe('1.2');
    expect(signOff.rows.map(({ part, name, role, day, state }) => [part, name, role, day, state])).toEqual([
      ['Prepared by', 'Aino', 'Author', '', undefined],
      ['Reviewed by', 'Rolf', 'Reviewer', '2026-03-01', 'current'],
      ['Approved by', 'Pia', '', '', undefined],
      ['Approved by', 'Zoe', '', '2026-03-01', 'current'],
    ]);
  });

  it.each(['html', 'md'] as const)('says in %s of an approval for which content it is', async (format) => {
    const signed = on(bare, approve(approvalOf(bare, 'Zoe', { role: 'CISO', note: 'Until May.' })));
    const changed = on(signed, setFact('web', 'privileged', 'yes'));

    const now = await written(format, signed);
    expect(now).toContain(
      `Approved by Zoe (CISO) on 2026-03-01 for this content, SHA-256 ${contentOf(bare).slice(0, 16)}`,
    );
    expect(now).toContain('“Until May.”');
    const later = await written(format, changed);
    expect(later).toContain('for an older revision');
    expect(later).toContain('is told by a comparison with that revision');
    const known = await written(format, changed, earlierOf(signed));
    expect(known).toContain('changed since: 1 change of the system, 1 new threat');
    expect(known).toContain('First review');
  });

  it('lists the digests by which one can check it', async () => {
    const model = { ...on(bare, approve(approvalOf(bare, 'Zoe'))), evidence: { scan: { tool: 'x' } } };
    const html = await written('html', model);

    expect(html).toContain(contentOf(bare));
    expect(html).toContain(sha256('{\n  "tool": "x"\n}\n'));
    expect(html).not.toContain('The model holds no evidence');
    expect(await written('html', bare)).toContain('The model holds no evidence');
  });
});

describe('what changed since an earlier model', () => {
  const changed = on(bare, setFact('web', 'privileged', 'yes'));

  it('is told with its cause, under the number of the threat', async () => {
    const { since, threats } = await reportOf(changed, earlierOf(bare));
    const came = since?.new[0];

    expect(since?.system).toEqual([{ subject: 'Web', what: expect.stringContaining('no → yes') }]);
    expect(threats.find(({ key }) => key === came?.key)?.number).toBe(came?.number);
    expect(came?.because).toContain('Web');
  });

  it('turned round, is gone and has no number', async () => {
    const { since } = await reportOf(bare, earlierOf(changed));

    expect(since?.gone.map(({ number, key }) => [number, key])).toEqual([[undefined, 'privileged/web']]);
  });

  it('says that there was none where a report was asked for no comparison', async () => {
    const none = 'This report was not compared with an earlier revision.';
    expect(await written('html', changed)).toContain(none);
    expect(await written('md', changed)).toContain(none);
    expect(await written('html', changed, earlierOf(bare))).not.toContain(none);
  });
});
