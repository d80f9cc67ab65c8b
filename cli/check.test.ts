import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { GateDocument } from '../shared/report/gate/gate-document';
import { bulkhead, freshFolder, root } from './run.fixture';

const at = freshFolder();
const repository = at('repository');

/** As a team keeps it in a repository: manifests, and the model beside them that was reviewed. */
const manifest = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: prod
spec:
  template:
    metadata: { labels: { app: shop } }
    spec:
      automountServiceAccountToken: false
      containers:
        - name: web
          image: registry.example/shop@sha256:0000
          securityContext:
            privileged: false
            runAsNonRoot: true
            allowPrivilegeEscalation: false
            capabilities: { drop: [ALL] }
`;
const line = manifest.split('\n').findIndex((text) => text.includes('privileged: false')) + 1;
const key = 'privileged-container/container.prod.deployment.shop.web';
const exceptions = `exceptions:
  - threat: ${key}
    owner: platform team
    reason: The old agent goes with the next release.
    expires: 2026-03-10
`;

/** Runs in the repository, as a pipeline does. */
function inRepository(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/bulkhead.js'), ...args],
    { cwd: repository, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}
const check = (...options: string[]) =>
  inRepository('check', '--manifests', 'deploy', '--baseline', 'model.bulkhead.json', ...options);
const inside = (name: string) => join(repository, name);
const write = (privileged: boolean) =>
  writeFileSync(
    inside('deploy/shop.yaml'),
    manifest.replace('privileged: false', `privileged: ${privileged}`),
  );

beforeAll(() => {
  mkdirSync(inside('deploy'), { recursive: true });
  write(false);
  writeFileSync(inside('exceptions.yaml'), exceptions);
  expect(inRepository('import', 'deploy', '-o', 'model.bulkhead.json').status).toBe(0);
}, 120_000);

describe('a pull request', () => {
  it('passes while the manifests say what was reviewed', () => {
    write(false);
    const { status, stdout } = check('--at', '2026-03-01');

    expect([status, stdout.split('\n')[0]]).toEqual([0, 'The gate passes (2026-03-01).']);
  });

  it('fails when a container becomes privileged: it names the threat, the line and the controls', () => {
    write(true);
    const { status, stdout, stderr } = check('--at', '2026-03-01');

    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('The gate fails (2026-03-01) for 1 threat; threshold: high.');
    expect(stdout).toContain('web: A privileged container takes over its host (new)');
    expect(stdout).toContain(`at deploy/shop.yaml:${line}`);
    expect(stdout).toContain(`because web: Privileged: no → yes (deploy/shop.yaml:${line})`);
    expect(stdout).toContain('cis-kubernetes@2.0.1:5.2.2');
    expect(stdout).toContain(`key ${key}`);
  });

  it('passes with an exception until its day, and fails the day after', () => {
    write(true);
    const excepted = (day: string) => check('--exceptions', 'exceptions.yaml', '--at', day);

    expect(excepted('2026-03-10').status).toBe(0);
    expect(excepted('2026-03-10').stdout).toContain(
      'excepted until 2026-03-10 (owner: platform team): The old agent goes with the next release.',
    );
    expect(excepted('2026-03-11').status).toBe(1);
    expect(excepted('2026-03-11').stdout).toContain(
      'the exception (owner: platform team) ended on 2026-03-10: ',
    );
  });

  it('passes with a decision in the baseline until its day, and fails the day after', () => {
    write(true);
    const model = JSON.parse(readFileSync(inside('model.bulkhead.json'), 'utf8'));
    const said = { owner: 'Ada', by: 'Bo', reason: 'for now', expires: '2026-03-10' };
    model.decisions[key] = { status: 'accepted', ...said };
    writeFileSync(inside('decided.bulkhead.json'), JSON.stringify(model));
    const decided = (day: string) =>
      inRepository('check', '--manifests', 'deploy', '--baseline', 'decided.bulkhead.json', '--at', day);

    expect([decided('2026-03-10').status, decided('2026-03-11').status]).toEqual([0, 1]);
    expect(decided('2026-03-11').stdout).toContain('the decision by Bo ended on 2026-03-10: for now');
    expect(decided('2026-03-10').stdout).toContain('accepted until 2026-03-10 by Bo: for now');
  });

  it('tells a code host and a test report the same', () => {
    write(true);
    const { status, stdout, stderr } = check('-o', 'gate.sarif', '-o', 'gate.xml', '-o', 'gate.json');
    const sarif = JSON.parse(readFileSync(inside('gate.sarif'), 'utf8'));
    const json = GateDocument.parse(JSON.parse(readFileSync(inside('gate.json'), 'utf8')));
    const xml = readFileSync(inside('gate.xml'), 'utf8');

    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('The gate fails');
    expect(sarif.runs[0].results).toHaveLength(1);
    expect(sarif.runs[0].results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'deploy/shop.yaml', uriBaseId: '%SRCROOT%' },
      region: { startLine: line },
    });
    expect(json.threats.filter(({ verdict }) => verdict === 'fails').map((threat) => threat.key)).toEqual([
      key,
    ]);
    expect(xml).toContain(`file="deploy/shop.yaml" line="${line}"`);
  });

  it('gives the same bytes every time', () => {
    write(true);
    const twice = ['sarif', 'junit', 'json'].map((format) =>
      [1, 2].map(() => check('--format', format, '--at', '2026-03-01').stdout),
    );

    for (const [one, other] of twice) expect(one).toBe(other);
  });

  it('says what in the manifests it did not understand', () => {
    write(false);
    writeFileSync(inside('deploy/more.yaml'), 'apiVersion: x/v1\nkind: Rocket\nmetadata: { name: r }\n');
    const { status, stderr } = check();
    writeFileSync(inside('deploy/more.yaml'), '');

    expect(status).toBe(0);
    expect(stderr).toMatch(/1 thing in the manifests not understood, so not judged\.\n {2}Rocket r/);
  });
});

describe('a model by itself', () => {
  const template = at('web-app.bulkhead.json');
  beforeAll(() => {
    expect(bulkhead(['new', '--template', 'kubernetes-web-app', '-o', template]).status).toBe(0);
  });

  it('names the acceptances that end within 30 days, and fails for none of them', () => {
    const asked = (day: string) => bulkhead(['check', template, '--fail-on', 'none', '--at', day]);
    const note =
      /^bulkhead: note: \d+ acceptances end within 30 days: .*etcd: Whoever holds the store's keys .*\(in 18 days, 2027-06-30\)/m;

    expect(asked('2027-06-12').stderr).toMatch(note);
    expect(asked('2027-06-12').status).toBe(0);
    for (const day of ['2027-05-30', '2027-07-01']) expect(asked(day).stderr).not.toContain("store's keys");
  });

  it('fails at a threshold, and passes at none', () => {
    expect(bulkhead(['check', template]).status).toBe(1);
    expect(bulkhead(['check', template, '--fail-on', 'none']).status).toBe(0);
  });

  it('locates what no manifest declares in the model itself', () => {
    const sarif = bulkhead(['check', template, '--fail-on', 'low', '--format', 'sarif']).json();
    const places = sarif.runs[0].results.map(
      ({ locations }: { locations: { physicalLocation: { region: { startLine: number } } }[] }) =>
        locations[0]?.physicalLocation.region.startLine,
    );

    expect(places.length).toBeGreaterThan(10);
    expect(new Set(places).size).toBeGreaterThan(5);
  });

  it('keeps the days of open questions, and fails when one is open for too long', () => {
    const log = at('questions.json');
    const asked = (day: string) =>
      bulkhead([
        'check',
        template,
        '--fail-on',
        'none',
        '--question-days',
        '30',
        '--question-log',
        log,
        '--at',
        day,
      ]).status;

    expect([asked('2026-01-01'), existsSync(log), asked('2026-01-30'), asked('2026-01-31')]).toEqual([
      0,
      true,
      0,
      1,
    ]);
  });

  it('fails for a benchmark', () => {
    const run = bulkhead(['check', template, '--fail-on', 'none', '--fail-on-benchmark', 'cis-kubernetes']);

    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/not met {2}cis-kubernetes@\S+: /);
  });
});

describe('wrong use', () => {
  const model = inside('model.bulkhead.json');
  it.each([
    [[], /expected a model, or --manifests/],
    [[model, '--manifests', repository], /one of the two/],
    [[model, '--fail-on', 'severe'], /--fail-on severe: there is no such risk; expected one of low/],
    [[model, '--fail-on-category', 'X=high'], /expected a letter of S T R I D E and a risk/],
    [[model, '--fail-on-benchmark', 'cis'], /there is no such benchmark; expected one of .*cis-kubernetes/],
    [[model, '--question-days', '30'], /expected --question-log FILE too/],
    [[model, '--question-days', 'x'], /expected a number of days/],
    [[model, '--format', 'pdf'], /there is no such format; expected one of text, json, junit, sarif/],
    [[model, '-o', at('gate.pdf')], /gate\.pdf: the format isn't recognised/],
    [[model, '-o', model], /would replace the file it is made from/],
    [[model, '--exceptions', at('none.yaml')], /none\.yaml: can't be read: there is no such file/],
    [[model, '--at', 'soon'], /--at soon: expected a time/],
    [[at('none.json')], /none\.json/],
  ])('is refused in one line with status 2: %j', (options, message) => {
    const { status, stdout, stderr } = bulkhead(['check', ...options]);

    expect([status, stdout, stderr.split('\n').length]).toEqual([2, '', 2]);
    expect(stderr).toMatch(message);
  });

  it('replaces no manifest', () => {
    const { status, stderr } = check('--format', 'json', '-o', 'deploy/shop.yaml');

    expect([status, stderr.split('\n').length]).toEqual([2, 2]);
    expect(readFileSync(inside('deploy/shop.yaml'), 'utf8')).toContain('kind: Deployment');
  });

  it('refuses half an exception, by file and line', () => {
    writeFileSync(at('half.yaml'), exceptions.replace(/ {4}owner.*\n/, ''));
    const { status, stderr } = bulkhead(['check', model, '--exceptions', at('half.yaml')]);

    expect([status, stderr.split('\n').length]).toEqual([2, 2]);
    expect(stderr).toMatch(/half\.yaml:2:\d+: exceptions\[0\]\.owner: /);
  });
});
