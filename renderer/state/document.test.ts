import { beforeEach, expect, it } from 'vitest';
import { decide } from '../../shared/edits/decide';
import { describeModel } from '../../shared/edits/describe';
import { readModel } from '../../shared/model/read-model';
import { templateNamed } from '../../shared/model/templates';
import { useDocument } from './document';
import { say, useNotices } from './notices';
import { useToday } from './today';

function openTemplate(readOnly = false): void {
  const read = readModel(JSON.stringify(templateNamed('docker-compose-host')));
  if (!read.ok) throw new Error(read.problem.message);
  useDocument.getState().open({
    id: 'it',
    model: read.model,
    file: null,
    inFile: undefined,
    readOnly: readOnly ? { why: 'newer' } : null,
  });
}
const threatOf = (key: string) =>
  useDocument.getState().document?.analysis.threats.find((threat) => threat.key === key);

beforeEach(() => useToday.setState({ day: '2026-03-10' }));

it('counts an acceptance that has expired as open again', () => {
  openTemplate();
  const key = useDocument.getState().document?.analysis.threats[0]?.key ?? '';

  useDocument
    .getState()
    .execute(decide([key], { status: 'accepted', reason: 'Yes.', expires: '2026-03-09' }));

  expect(threatOf(key)).toMatchObject({ status: 'open', expired: true });
});

it('opens an accepted threat again when its last day is over, with nothing edited', () => {
  openTemplate();
  const key = useDocument.getState().document?.analysis.threats[0]?.key ?? '';
  useDocument
    .getState()
    .execute(decide([key], { status: 'accepted', reason: 'Yes.', expires: '2026-03-10' }));
  expect(threatOf(key)).toMatchObject({ status: 'accepted', expired: false });

  useToday.setState({ day: '2026-03-11' });

  expect(threatOf(key)).toMatchObject({ status: 'open', expired: true });
});

it('says nothing old once something else happened', () => {
  openTemplate();
  say('Restored “It” as it was.');

  useDocument.getState().execute(describeModel({ title: 'Another' }));

  expect(useNotices.getState().message).toBe('');
});

it('refuses to change what is of a newer version, and says why until something else is said', () => {
  openTemplate(true);

  expect(useDocument.getState().execute(describeModel({ title: 'Another' }))).toBe(false);
  expect(useNotices.getState()).toMatchObject({ isRefusal: true, message: expect.stringContaining('newer') });

  say('Saved.');
  expect(useNotices.getState()).toMatchObject({ isRefusal: false, message: 'Saved.' });
});
