import { expect, it } from 'vitest';
import { readExceptions } from './read-exceptions';

const read = (text: string) => readExceptions({ name: 'e.yaml', text });

it('reads YAML, and nothing as no exceptions', () => {
  const text = `exceptions:
  - threat: privileged-container/*
    owner: platform team
    reason: Until the agent is replaced.
    expires: 2026-03-01
`;

  expect(read(text)).toEqual({
    ok: true,
    exceptions: [
      {
        threat: 'privileged-container/*',
        owner: 'platform team',
        reason: 'Until the agent is replaced.',
        expires: '2026-03-01',
      },
    ],
  });
  expect(read('')).toEqual({ ok: true, exceptions: [] });
});

it('names the place of what is missing or wrong', () => {
  const refused = read('exceptions:\n  - threat: a\n    owner: b\n    reason: c\n    expires: soon\n');

  expect(refused).toMatchObject({
    ok: false,
    problem: { file: 'e.yaml', line: 5, field: 'exceptions[0].expires' },
  });
  expect(read('exceptions:\n  - threat: a\n')).toMatchObject({ ok: false, problem: { line: 2 } });
});

it.each(['- threat: a', 'a: 1\n---\nb: 2', 'exceptions: [', '{exceptions: [], more: 1}'])(
  'refuses %j',
  (text) => {
    expect(read(text).ok).toBe(false);
  },
);
