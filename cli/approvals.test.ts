import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { approve } from '../shared/edits/approve';
import { createHistory, execute } from '../shared/edits/history';
import type { Approval } from '../shared/model/approval';
import { readModel } from '../shared/model/read-model';
import { writeModel } from '../shared/model/write-model';
import { bulkhead, freshFolder } from './run.fixture';

const at = freshFolder();
const file = at('app.bulkhead.json');
let content = '';

beforeAll(() => {
  expect(bulkhead(['new', '--template', 'kubernetes-web-app', '-o', file]).status).toBe(0);
  content = readFileSync(file, 'utf8');
}, 120_000);

const approveWith = (...approvals: Approval[]) => {
  const read = readModel(content);
  if (!read.ok) throw new Error(read.problem.message);
  const now = approvals.map(approve).reduce(execute, createHistory(read.model));
  writeFileSync(file, writeModel(now.present));
};
const digest = () => createHash('sha256').update(content).digest('hex');
const mara = { id: 'a', by: 'Mara Stone', role: 'Architect', at: '2026-03-01' };

describe('approvals', () => {
  it('says that nobody has approved, and the digest, which is that of a file without approvals', () => {
    writeFileSync(file, content);

    expect(bulkhead(['approvals', file]).stdout).toBe(
      `Content, without approvals, people and choices of reports: SHA-256 ${digest()}\nNobody has approved it.\n`,
    );
  });

  it('tells each approval, and whether it is of what the model is now', () => {
    approveWith(
      { ...mara, digest: digest() },
      { id: 'b', by: 'Jonas Ek\u001b[2J', at: '2026-02-01T10:00:00Z', digest: 'c'.repeat(64) },
    );
    const { stdout } = bulkhead(['approvals', file]);

    expect(stdout.split('\n').slice(1, 3)).toEqual([
      `Jonas Ek\ufffd[2J, 2026-02-01: an older revision; SHA-256 ${'c'.repeat(64)}`,
      'Mara Stone (Architect), 2026-03-01: this content',
    ]);
    const { digest: now, approvals } = bulkhead(['approvals', file, '--json']).json();
    expect(now).toBe(digest());
    expect(approvals.map(({ by, state }: { by: string; state: string }) => [by, state])).toEqual([
      ['Jonas Ek\u001b[2J', 'older'],
      ['Mara Stone', 'current'],
    ]);
  });

  it('refuses an approval that names no digest', () => {
    writeFileSync(
      file,
      content.replace(
        '"assumptions"',
        `"approvals": {"a": ${JSON.stringify({ ...mara, digest: 'x' })}},\n  "assumptions"`,
      ),
    );
    const { status, stderr } = bulkhead(['approvals', file]);

    expect(status).toBe(2);
    expect(stderr).toMatch(/approvals\.a\.digest: expected a SHA-256/);
  });
});
