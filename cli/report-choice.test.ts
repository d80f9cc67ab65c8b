import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { bulkhead, freshFolder } from './run.fixture';

const at = freshFolder();
const report = (out: string, ...options: string[]) =>
  bulkhead(['report', at('m.bulkhead.json'), '-o', at(out), ...options]);
const markdown = (...options: string[]) => {
  const { status, stderr } = report('out.md', ...options);
  expect(status, stderr).toBe(0);
  return readFileSync(at('out.md'), 'utf8');
};

beforeAll(() => {
  expect(bulkhead(['new', '--template', 'kubernetes-web-app', '-o', at('m.bulkhead.json')]).status).toBe(0);
  const model = JSON.parse(readFileSync(at('m.bulkhead.json'), 'utf8'));
  model.reports = {
    board: { id: 'board', name: 'The board', choice: { sections: ['summary'], mark: 'Internal' } },
    auditor: { id: 'auditor', name: 'Auditor', choice: { sections: ['summary', 'method'] } },
  };
  writeFileSync(at('m.bulkhead.json'), JSON.stringify(model));
}, 120_000);

const headings = (text: string) => [...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title);

describe('what is in a report', () => {
  it('is everything where nothing is asked for, as it is for the auditor', () => {
    const all = markdown();
    expect(markdown('--preset', 'auditor')).toBe(all);
    expect(all).not.toContain('This report shows');
  });

  it('is what a preset has, and each option takes the place of what the preset says', () => {
    expect(headings(markdown('--preset', 'executive'))).toEqual([
      'Summary',
      'What changed',
      'Accepted risks',
    ]);
    const board = markdown('--preset', 'the board', '--sections', 'threats, summary', '--min-risk', 'high');
    expect(headings(board)).toEqual(['Summary', 'Threats']);
    expect(board).toContain('**Internal**');
    expect(board).toMatch(/> This report shows \d+ of \d+ threats: high and above\./);
  });

  it('is what the model keeps under just this name, and says where an audience has it too', () => {
    const { status, stderr } = report('own.md', '--preset', 'Auditor');
    expect([status, stderr]).toEqual([
      0,
      expect.stringMatching(/note: --preset Auditor: .* built-in "auditor"/),
    ]);
    expect(headings(readFileSync(at('own.md'), 'utf8'))).toEqual(['Summary', 'Method']);
  });

  it('is of the statuses, owners, diagrams and benchmarks that were asked for', () => {
    const part = markdown(
      ...['--status', 'open,accepted', '--owner', 'Platform team', '--owner', ''],
      ...['--diagram', 'Overview', '--benchmark', 'cis-kubernetes@2.0.1', '--title', 'For us'],
    );
    expect(part).toContain('# Threat report: For us');
    expect(part).toMatch(
      /> This report shows \d+ of \d+ threats: open or accepted; owned by “Platform team” or nobody yet; on the diagram “Overview”\./,
    );
    expect(part).toMatch(/> Of \d+ benchmarks and frameworks it shows 1: CIS Kubernetes/);
  });
});

it('speaks German where that is asked for, also in what it says of itself, and English where nothing is', () => {
  const german = markdown('--language', 'DE', '--min-risk', 'high');
  expect(german).toMatch(/^# Bedrohungsbericht: /);
  expect(headings(german)).toContain('Behandlungsplan');
  expect(german).toMatch(/> Dieser Bericht zeigt \d+ von \d+ Bedrohungen: hoch und darüber\./);
  expect(markdown('--language', 'en')).toBe(markdown());
});

it.each([
  ['--preset', 'chef', 'auditor, executive, architect, workshop, "The board", "Auditor"'],
  ['--sections', 'threats,horoscope', 'summary, changes, diagrams'],
  ['--min-risk', 'grave', 'low, medium, high, critical'],
  ['--status', 'gone', 'open, mitigated, accepted'],
  ['--owner', 'Nobody we know', 'Platform team'],
  ['--diagram', 'Elsewhere', '"Overview"'],
  ['--benchmark', 'cis-mars', 'cis-kubernetes'],
  ['--page', 'a0', 'a4, letter'],
  ['--language', 'tlh', 'en, de'],
  ['--logo', 'README.md', 'PNG or JPEG'],
  ['--logo', 'no-such.png', 'there is no such file'],
])('refuses %s %s in one line that says what was expected', (option, value, expected) => {
  const { status, stdout, stderr } = report('refused.html', option, value);
  expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
  expect(stderr).toContain(value.split(',').at(-1));
  expect(stderr).toContain(expected);
});

it('says when a mark of confidentiality is longer than fits on the head of a page', () => {
  const long = 'Strictly confidential; for the eyes of the supervisory board and its auditors only '.repeat(
    2,
  );
  const note =
    /^bulkhead: note: --mark: it is too long for the head of a page, which has "Strictly .*…"; the title page has it whole\.$/m;

  expect(report('marked.html', '--mark', long)).toMatchObject({
    status: 0,
    stderr: expect.stringMatching(note),
  });
  for (const [out, mark] of [
    ['short.html', 'Internal'],
    ['long.md', long],
  ] as const)
    expect(report(out, '--mark', mark)).toMatchObject({ status: 0, stderr: expect.not.stringMatching(note) });
});
