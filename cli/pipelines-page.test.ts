import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readExceptions } from '../shared/exchange/exceptions/read-exceptions';
import { bulkhead, freshFolder, manifest, root } from './run.fixture';

const page = readFileSync(join(root, 'docs/pipelines.md'), 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, text = '']) => text);
const [exceptions = '', github = '', gitlab = ''] = blocks('yaml');

interface Step {
  name?: string;
  uses?: string;
  run?: string;
}
const steps: Step[] = parse(github).jobs.gate.steps;
const job = parse(gitlab)['threat-model'];

/** Every call of Bulkhead on the page, without what comes before its command. */
const calls = [
  ...blocks('sh').flatMap((text) => text.trim().split('\n')),
  ...steps.flatMap(({ run = '' }) => run.trim().split('\n')),
  ...(job.script as string[]),
].flatMap((line) => {
  const [, call] = /(?:^bulkhead |scripts\/bulkhead\.js )(.*)$/.exec(line.trim()) ?? [];
  return call === undefined ? [] : [call.trim().split(/\s+/)];
});

describe('the page on pipelines', () => {
  it('calls commands and options that there are', () => {
    expect(calls.length).toBeGreaterThanOrEqual(10);
    for (const command of new Set(calls.map(([name = '']) => name))) {
      const { status, stdout } = bulkhead([command, '--help']);
      const options = stdout.match(/(?<=^ {2}.*)--?[a-z-]+/gm) ?? [];
      const used = calls.filter(([name]) => name === command).flat();

      expect(status).toBe(0);
      for (const option of used.filter((word) => word.startsWith('-'))) expect(options).toContain(option);
    }
  });

  it('names every option of the gate that decides', () => {
    for (const option of ['--fail-on', '--fail-on-category', '--fail-on-benchmark', '--question-days'])
      expect(page).toContain(`\`${option} `);
  });

  it('shows exceptions that are read as they stand', () => {
    expect(readExceptions({ name: 'page', text: exceptions })).toMatchObject({
      ok: true,
      exceptions: [{ owner: 'platform team' }, {}, { question: expect.any(String) }],
    });
  });

  it('links to files that there are', () => {
    for (const [, target = ''] of page.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      expect(existsSync(join(root, 'docs', target))).toBe(true);
  });
});

describe('the pipelines on the page', () => {
  const at = freshFolder();
  const repository = at('repository');
  const gates = [
    ['GitHub', steps.find(({ name }) => name === 'Gate')?.run ?? ''],
    ['GitLab', String(job.script[0])],
  ] as const;
  const run = (script: string) =>
    spawnSync(
      'bash',
      ['-ec', script.replace(/\S*scripts\/bulkhead\.js/g, join(root, 'scripts/bulkhead.js'))],
      {
        cwd: repository,
        encoding: 'utf8',
        env: { ...process.env, BASE: 'HEAD', GITHUB_STEP_SUMMARY: 'summary.md' },
      },
    );
  const file = (name: string, text: string) => {
    mkdirSync(dirname(join(repository, name)), { recursive: true });
    writeFileSync(join(repository, name), text);
  };

  beforeAll(() => {
    file('deploy/agent.yaml', manifest.replace('privileged: true', 'privileged: false'));
    file('security/exceptions.yaml', exceptions);
    const made = run('node scripts/bulkhead.js import deploy -o security/model.bulkhead.json');
    expect(made.stderr).toContain('Wrote security/model.bulkhead.json');
    cpSync(join(repository, 'deploy'), join(repository, '.base/deploy'), { recursive: true });
  }, 120_000);

  it.each(gates)(
    'let pass what was reviewed, and stop a container that becomes privileged: %s',
    (_, gate) => {
      file('deploy/agent.yaml', manifest.replace('privileged: true', 'privileged: false'));
      expect(run(gate).status).toBe(0);
      file('deploy/agent.yaml', manifest);
      expect(run(gate).status).toBe(1);
      for (const written of ['gate.sarif', 'gate.xml'])
        expect(existsSync(join(repository, written))).toBe(true);
    },
  );

  it('tell what changed', () => {
    file('deploy/agent.yaml', manifest);
    const script = steps.find(({ name }) => name === 'What changed')?.run ?? '';
    const { status } = run(script.replace(/^git .*$/gm, ''));

    expect(status).toBe(0);
    expect(readFileSync(join(repository, 'summary.md'), 'utf8')).toContain('Privileged: no → yes');
  });

  it('keep what they write', () => {
    expect(job.artifacts.reports.junit).toBe('gate.xml');
    expect(steps.find(({ uses }) => uses?.startsWith('github/codeql-action'))).toMatchObject({
      with: { sarif_file: 'gate.sarif' },
    });
  });
});
