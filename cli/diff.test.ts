import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { DifferenceDocument } from '../shared/report/differences/difference-document';
import { bulkhead, freshFolder, manifest } from './run.fixture';

const at = freshFolder();
const harmless = manifest.replace('privileged: true', 'privileged: false');
const line = manifest.split('\n').findIndex((text) => text.includes('privileged: true')) + 1;

beforeAll(() => {
  for (const [name, text] of [
    ['old', harmless],
    ['new', manifest],
  ] as const) {
    writeFileSync(at(`${name}.yaml`), text);
    expect(bulkhead(['import', at(`${name}.yaml`), '-o', at(`${name}.bulkhead.json`)]).status).toBe(0);
  }
}, 120_000);

const diff = (...options: string[]) =>
  bulkhead(['diff', at('old.bulkhead.json'), at('new.bulkhead.json'), ...options]);

describe('diff', () => {
  it('names the fact, the threat that it raised, and the line', () => {
    const { status, stdout } = diff();

    expect(status).toBe(0);
    expect(stdout).toContain(`agent: Privileged: no → yes (${at('new.yaml')}:${line})`);
    expect(stdout).toMatch(new RegExp(`A privileged container takes over its host \\(.*new.yaml:${line}\\)`));
  });

  it('prints one JSON document that its schema describes', () => {
    const document = DifferenceDocument.parse(diff('--json').json());
    const privileged = document.threats.new.find(({ rule }) => rule === 'privileged-container');

    expect(privileged?.causes.map(({ subject, fact }) => [subject.name, fact])).toEqual([
      ['agent', 'privileged'],
    ]);
    expect(privileged?.elsewhere.because).toBe('refuted');
    expect(privileged?.places[0]).toEqual({ file: at('new.yaml'), line });
  });

  it('ends with 1 only when asked, and only when there are differences', () => {
    const same = ['diff', at('old.bulkhead.json'), at('old.bulkhead.json'), '--exit-code'];

    expect([diff().status, diff('--exit-code').status, bulkhead(same).status]).toEqual([0, 1, 0]);
  });

  it('tells in every format that an acceptance was extended, and counts it', () => {
    const model = JSON.parse(readFileSync(at('new.bulkhead.json'), 'utf8'));
    const [{ key } = { key: '' }] = bulkhead(['threats', at('new.bulkhead.json'), '--json']).json().threats;
    for (const expires of ['2027-01-31', '2028-12-31']) {
      const decision = { status: 'accepted', reason: 'for now', expires };
      writeFileSync(
        at(`until-${expires}.bulkhead.json`),
        JSON.stringify({ ...model, decisions: { [key]: decision } }),
      );
    }
    const run = (...options: string[]) =>
      bulkhead([
        'diff',
        at('until-2027-01-31.bulkhead.json'),
        at('until-2028-12-31.bulkhead.json'),
        ...options,
      ]);
    const words = 'accepted until 2027-01-31 → 2028-12-31';

    expect(run('--exit-code').status).toBe(1);
    for (const format of ['text', 'md', 'html'])
      expect(run('--to', format).stdout.replaceAll('\\', '')).toContain(words);
    const { threats } = DifferenceDocument.parse(run('--json').json());
    expect(threats.changed.map(({ changes }) => changes)).toMatchObject([
      [
        {
          change: 'decision',
          text: words,
          before: { expires: '2027-01-31' },
          after: { expires: '2028-12-31' },
        },
      ],
    ]);
  });

  it('writes Markdown and HTML by the extension', () => {
    expect(diff('-o', at('d.md')).stdout).toBe('');
    diff('-o', at('d.html'));

    expect(readFileSync(at('d.md'), 'utf8')).toMatch(/^# Differences: .*\n/);
    expect(readFileSync(at('d.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });

  it('speaks German where that is asked for', () => {
    diff('-o', at('de.html'), '--language', 'de');

    expect(diff('--language', 'de').stdout).toMatch(/^Das System\n/);
    expect(diff('--language', 'de', '--to', 'md').stdout).toMatch(/^# Unterschiede: .*\n/);
    expect(readFileSync(at('de.html'), 'utf8')).toContain('<html lang="de">');
  });

  it.each([
    [['--language', 'tlh'], /--language tlh: it isn't known; expected one of en, de/],
    [['--to', 'docx'], /--to docx: there is no such format; expected one of text, json, md, html/],
    [['-o', at('d.docx')], /d\.docx: the format isn't recognised/],
    [['-o', at('old.bulkhead.json'), '--to', 'json'], /would replace the file it is made from/],
    [['--json', '--to', 'md'], /--json asks for JSON/],
  ])('refuses %j in one line', (options, message) => {
    const { status, stdout, stderr } = diff(...options);

    expect([status, stdout, stderr.split('\n').length]).toEqual([2, '', 2]);
    expect(stderr).toMatch(message);
  });
});
