import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Approval } from '../model/approval';
import { approvalState, approvalsInOrder, approvedText } from '../model/approved-content';
import { readModel } from '../model/read-model';
import { emptyModel, type ThreatModel } from '../model/threat-model';
import { writeModel } from '../model/write-model';
import { approve, namePerson, removePerson, setRevision, withdrawApproval } from './approve';
import { describeModel } from './describe';
import { EditRefused } from './edit';
import { createHistory, execute, redo, undo } from './history';
import { mergeModels } from './merge/merge';
import { arbitraryEdits } from './random-edits.fixture';

const digest = 'a'.repeat(64);
const byMara: Approval = { id: 'one', by: 'Mara Stone', role: 'Architect', at: '2026-03-01', digest };
const byJonas: Approval = { id: 'two', by: 'Jonas Ek', at: '2026-03-02T08:00:00Z', digest };

describe('approving', () => {
  it('is one step that says who did it, and undoes and redoes', () => {
    const approved = execute(createHistory(emptyModel('m')), approve(byMara));

    expect(approved.present.approvals).toEqual({ one: byMara });
    expect(approved.undo.at(-1)?.label).toEqual({ key: 'edits.approve', values: { name: 'Mara Stone' } });
    expect(undo(approved).present).toEqual(emptyModel('m'));
    expect(redo(undo(approved)).present).toEqual(approved.present);
  });

  it('needs somebody, and replaces no other approval', () => {
    const history = execute(createHistory(emptyModel('m')), approve(byMara));

    expect(() => execute(history, approve({ ...byJonas, by: ' ' }))).toThrow(EditRefused);
    expect(() => execute(history, approve({ ...byJonas, id: 'one' }))).toThrow(EditRefused);
  });

  it('withdrawn leaves the model as it was before, to the byte', () => {
    const before = createHistory(emptyModel('m'));
    const after = execute(execute(before, approve(byMara)), withdrawApproval('one'));

    expect(writeModel(after.present)).toBe(writeModel(before.present));
  });

  it('comes back from the file, with what a newer version wrote beside', () => {
    const newer = { ...byMara, signature: 'of a later version' };
    const { present } = execute(createHistory(emptyModel('m')), approve(newer));

    const read = readModel(writeModel(present));

    expect(read.ok && read.model.approvals).toEqual({ one: newer });
  });
});

describe('what is approved', () => {
  it('is the same however many approve, and another after any other edit that changes the file', () => {
    fc.assert(
      fc.property(arbitraryEdits, (edits) => {
        const start = createHistory(emptyModel('m'));
        const before = approvedText(start.present);
        let now = start;
        for (const make of edits) {
          const edit = make(now.present);
          if (edit) now = execute(now, edit);
        }
        const isSameFile = writeModel(now.present) === writeModel(start.present);
        expect(approvedText(now.present) === before).toBe(isSameFile);
        const named = execute(now, namePerson({ id: 'p', name: 'Mara Stone', part: 'approver' }));
        const signed = execute(execute(named, approve(byMara)), approve(byJonas));
        expect(approvedText(signed.present)).toBe(approvedText(now.present));
      }),
      { numRuns: 100 },
    );
  });

  it('is what the file says without approvals, people and choices of reports: anybody can recompute it', () => {
    const board = { id: 'board', name: 'Board', choice: {} };
    const model = { ...emptyModel('m'), approvals: { one: byMara }, people: {}, reports: { board } };
    const { approvals, people, reports, ...rest } = JSON.parse(writeModel(model));

    expect([approvals, people, reports]).toEqual([{ one: byMara }, {}, { board }]);
    expect(approvedText(model)).toBe(`${JSON.stringify(rest, null, 2)}\n`);
  });

  it('is current only for the same content, and the same knowledge where that was noted', () => {
    const pack = { id: 'containers', version: '1', digest: 'b'.repeat(64) };
    const noted = { ...byMara, packs: { containers: { version: '1', digest: pack.digest } } };

    expect(approvalState(byMara, { digest, packs: [] })).toBe('current');
    expect(approvalState(noted, { digest, packs: [pack] })).toBe('current');
    expect(approvalState(noted, { digest, packs: [{ ...pack, digest }] })).toBe('other knowledge');
    expect(approvalState(noted, { digest, packs: [pack, { ...pack, id: 'own' }] })).toBe('other knowledge');
    expect(approvalState(noted, { digest: 'c'.repeat(64), packs: [pack] })).toBe('older');
  });
});

describe('people', () => {
  it('are named and taken back, each in one step', () => {
    const person = { id: 'p', name: 'Mara Stone', role: 'Architect', part: 'author' } as const;
    const before = execute(createHistory(emptyModel('m')), setRevision('1.2'));
    const named = execute(before, namePerson(person));

    expect(named.present.people).toEqual({ p: person });
    expect(named.present.revision).toBe('1.2');
    expect(undo(named).present).toEqual(before.present);
    expect(execute(named, removePerson('p')).present).toEqual(before.present);
    expect(() => execute(named, namePerson({ ...person, id: 'q', name: '' }))).toThrow(EditRefused);
  });
});

describe('approvals of two sides', () => {
  const base = execute(createHistory(emptyModel('m')), approve(byMara)).present;
  const on = (model: ThreatModel, ...edits: Parameters<typeof execute>[1][]) =>
    edits.reduce((history, edit) => execute(history, edit), createHistory(model)).present;

  it('are all there when both approved', () => {
    const merged = mergeModels(emptyModel('m'), on(emptyModel('m'), approve(byMara)), {
      ...on(emptyModel('m'), approve(byJonas)),
    });

    expect(merged.conflicts).toEqual([]);
    expect(approvalsInOrder(merged.model).map(({ by }) => by)).toEqual(['Mara Stone', 'Jonas Ek']);
  });

  it('stay withdrawn, and leave no empty map behind', () => {
    const merged = mergeModels(
      base,
      on(base, withdrawApproval('one')),
      on(base, describeModel({ title: 'n' })),
    );

    expect(merged.conflicts).toEqual([]);
    expect(merged.model).toEqual(emptyModel('n'));
  });

  it('are to choose where one withdrew what the other changed', () => {
    const theirs = { ...base, approvals: { one: { ...byMara, note: 'with conditions' } } };
    const merge = (side: 'mine' | 'theirs') =>
      mergeModels(base, on(base, withdrawApproval('one')), theirs, new Map([['approvals/one', side]]));

    expect(merge('mine').conflicts.map(({ about }) => about)).toEqual([{ kind: 'approval', id: 'one' }]);
    expect(merge('mine').model.approvals).toBeUndefined();
    expect(merge('theirs').model.approvals).toEqual(theirs.approvals);
  });
});
