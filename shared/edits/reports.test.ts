import { describe, expect, it } from 'vitest';
import { limits } from '../model/limits';
import { readModel } from '../model/read-model';
import { emptyModel } from '../model/threat-model';
import { writeModel } from '../model/write-model';
import { EditRefused } from './edit';
import { createHistory, execute, redo, undo } from './history';
import { removeReport, renameReport, reportId, saveReport } from './reports';

const start = createHistory(emptyModel('Shop'));
const saved = execute(start, saveReport('board', ' Board ', { sections: ['summary'], lowestRisk: 'high' }));

describe('a saved choice of a report', () => {
  it('is kept with the model, renamed and removed, each one step that is undone and redone', () => {
    expect(saved.present.reports).toEqual({
      board: { id: 'board', name: 'Board', choice: { sections: ['summary'], lowestRisk: 'high' } },
    });
    const renamed = execute(saved, renameReport('board', 'Steering'));
    expect(renamed.present.reports?.board?.name).toBe('Steering');
    expect(undo(renamed).present).toEqual(saved.present);
    const removed = execute(renamed, removeReport('board'));
    expect(removed.present).toEqual(start.present);
    expect(undo(removed).present).toEqual(renamed.present);
    expect(redo(undo(removed)).present).toEqual(start.present);
    expect(undo(saved).present).toEqual(start.present);
  });

  it('survives the file, with fields that a later version adds', () => {
    const later = execute(saved, {
      ...renameReport('board', 'Board'),
      recipe: (model) => {
        if (model.reports?.board) Object.assign(model.reports.board.choice, { colours: 'few' });
      },
    });
    const changed = execute(later, renameReport('board', 'Steering'));
    const read = readModel(writeModel(changed.present));

    expect(read).toMatchObject({ ok: true, model: { reports: { board: { choice: { colours: 'few' } } } } });
  });

  it('takes the new choice under its old name', () => {
    const again = execute(saved, saveReport('board', 'Board', { statuses: ['open'] }));
    expect(again.present.reports?.board?.choice).toEqual({ statuses: ['open'] });
  });

  it.each([
    ['an empty name', saveReport('other', ' ', {})],
    ['a name that another has', saveReport('other', 'BOARD', {})],
    ['a name without an end', saveReport('other', 'x'.repeat(201), {})],
    ['the name of an audience', saveReport('other', ' Auditor', {})],
    ['what the command line calls an audience', saveReport('other', 'workshop', {})],
    ['the name of an audience in another language', renameReport('board', 'geschäftsleitung')],
    ['a choice that is gone', renameReport('gone', 'Gone')],
  ])('refuses %s', (_, edit) => {
    expect(() => execute(saved, edit)).toThrow(EditRefused);
  });

  it('that a file has under the name of an audience takes a new choice and another name', () => {
    const file = {
      ...start.present,
      reports: { auditor: { id: 'auditor', name: 'Auditor', choice: {} } },
    };
    const changed = execute(createHistory(file), saveReport('auditor', 'Auditor', { mark: 'Internal' }));
    expect(changed.present.reports?.auditor?.choice).toEqual({ mark: 'Internal' });
    const renamed = execute(changed, renameReport('auditor', 'Revision'));
    expect(renamed.present.reports?.auditor?.name).toBe('Revision');
  });

  it('has its bounds', () => {
    const many = Array.from({ length: limits.reports }, (_, at) => saveReport(`r${at}`, `Report ${at}`, {}));
    const full = many.reduce(execute, start);
    expect(() => execute(full, saveReport('more', 'More', {}))).toThrow(EditRefused);
  });

  it('gets an id from its name that no other has', () => {
    expect(reportId(start.present, 'Board: 2026')).toBe('board-2026');
    expect(reportId(saved.present, 'Board')).toBe('board-2');
    expect(reportId(start.present, 'Auditor!')).toBe('auditor-2');
  });
});

it('a picture that is no PNG or JPEG is refused with its place in the file', () => {
  const text = writeModel(
    execute(start, saveReport('board', 'Board', { logo: 'data:image/svg+xml;base64,AAAA' })).present,
  );
  expect(readModel(text)).toMatchObject({
    ok: false,
    problem: { field: 'reports.board.choice.logo', message: expect.stringContaining('PNG or JPEG') },
  });
});
