import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { layOutByElk } from '../shared/layout/elk-layout';
import { layOutDiagram } from '../shared/layout/lay-out-diagram';
import { readModel } from '../shared/model/read-model';
import { bulkhead, freshFolder, manifest, root } from './run.fixture';

const at = freshFolder();

const lineOf = (text: string) => manifest.split('\n').findIndex((line) => line.includes(text)) + 1;

beforeAll(() => {
  writeFileSync(at('agent.yaml'), manifest);
  // The first call builds what is missing, in silence.
  expect(bulkhead(['import', at('agent.yaml'), '-o', at('m.bulkhead.json')]).status).toBe(0);
}, 120_000);

describe('import', () => {
  it('prints what came in as the contract has it, and lists what it did not understand', () => {
    const result = bulkhead(['import', at('agent.yaml'), '-o', at('again.bulkhead.json'), '--json']);

    expect(result.json()).toEqual({
      format: 'kubernetes',
      elements: 4,
      flows: 2,
      boundaries: 4,
      threats: expect.any(Number),
      losses: [
        {
          what: 'Rocket unknown-thing',
          where: expect.stringMatching(/agent\.yaml:\d+$/),
          why: expect.any(String),
        },
      ],
    });
  });

  it('reads standard input', () => {
    expect(
      bulkhead(['import', '-', '-o', at('stdin.bulkhead.json'), '--json'], manifest).json().elements,
    ).toBe(4);
  });

  it('gives the same bytes every time', () => {
    bulkhead(['import', at('agent.yaml'), '-o', at('one.bulkhead.json')]);
    bulkhead(['import', at('agent.yaml'), '-o', at('two.bulkhead.json')]);
    expect(readFileSync(at('one.bulkhead.json'))).toEqual(readFileSync(at('two.bulkhead.json')));
  });

  it('lays out as tidying up in the window does', async () => {
    const read = readModel(readFileSync(at('m.bulkhead.json'), 'utf8'));
    const [main] = read.ok ? Object.values(read.model.diagrams) : [];
    if (!read.ok || main === undefined) throw new Error('It was imported before.');
    const elk = new ELK();
    const run = async (graph: ElkNode): Promise<ElkNode> => elk.layout(graph);
    expect(Object.keys(main.placements).length).toBeGreaterThan(4);
    expect(await layOutDiagram(read.model, main, (part) => layOutByElk(part, run))).toEqual({});
  });
});

describe('threats', () => {
  it('prints the analysis as the contract has it', () => {
    const { model, knowledge, threats, questions, suppressed } = bulkhead([
      'threats',
      at('m.bulkhead.json'),
      '--json',
    ]).json();
    const privileged = threats.find(({ rule }: { rule: string }) => rule === 'privileged-container');

    expect(model).toBe('Imported cluster');
    expect(knowledge.version).toMatch(/^containers@/);
    expect(privileged).toMatchObject({
      stride: 'E',
      subjects: [{ kind: 'process', name: 'agent' }],
      why: [{ fact: 'privileged', value: 'yes', source: { by: 'import', line: lineOf('privileged: true') } }],
      risk: { inherent: expect.any(String), residual: expect.any(String) },
      status: 'open',
    });
    expect(privileged.controls.map(({ catalogue }: { catalogue: string }) => catalogue)).toEqual(
      expect.arrayContaining(['cis-kubernetes', 'k8s-pss']),
    );
    expect(questions[0]).toEqual({
      subject: expect.any(String),
      fact: expect.any(String),
      settles: expect.any(Number),
    });
    expect(suppressed[0]).toEqual({
      subject: expect.any(String),
      stride: expect.any(String),
      reason: expect.any(String),
    });
  });
});

describe('a terminal', () => {
  it('is never told anything by a name: no cursor, no colour, no new line', () => {
    const text = readFileSync(at('m.bulkhead.json'), 'utf8').replaceAll(
      '"name": "agent"',
      '"name": "\\u001b[2J\\nagent"',
    );
    writeFileSync(at('escape.bulkhead.json'), text);
    const { status, stdout } = bulkhead(['threats', at('escape.bulkhead.json')]);

    expect(status).toBe(0);
    expect(stdout).toContain('[2J agent');
    expect(stdout).not.toContain('\u001b');
  });

  it('may stop reading, as `| head` does, without an error', async () => {
    const program = [join(root, 'scripts/bulkhead.js'), 'catalog', 'controls', '--json'];
    const child = spawn(process.execPath, program, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    const status = await new Promise((resolve) => child.on('close', resolve));

    expect([status, said]).toEqual([0, '']);
  });
});

describe('secrets', () => {
  it('appear nowhere: not in the model, not in a report', () => {
    for (const name of ['r.html', 'r.json', 'r.svg'])
      bulkhead(['report', at('m.bulkhead.json'), '-o', at(name)]);
    for (const name of ['m.bulkhead.json', 'r.html', 'r.json', 'r.svg']) {
      const text = readFileSync(at(name), 'utf8');
      for (const secret of ['c2VjcmV0LXZhbHVlLTEyMw', 'secret-value-123', 'plain-text-password'])
        expect(text, name).not.toContain(secret);
    }
  });
});

describe('decisions that expire', () => {
  const expiring = () => {
    const model = JSON.parse(readFileSync(at('m.bulkhead.json'), 'utf8'));
    const { threats } = bulkhead(['threats', at('m.bulkhead.json'), '--json']).json();
    model.decisions = { [threats[0].key]: { status: 'accepted', reason: 'So.', expires: '2020-01-01' } };
    writeFileSync(at('expiring.bulkhead.json'), JSON.stringify(model));
    return { file: at('expiring.bulkhead.json'), key: threats[0].key };
  };
  const note =
    'bulkhead: note: 1 decision with a day of expiry, and no time to expire by: --at TIME (or --at now) counts those that have expired as open.\n';

  it('count without a time, and standard error says so in one line', () => {
    const { file, key } = expiring();
    const status = (...more: string[]) => {
      const { stderr, json } = bulkhead(['threats', file, '--json', ...more]);
      return [json().threats.find((one: { key: string }) => one.key === key).status, stderr];
    };
    expect(status()).toEqual(['accepted', note]);
    expect(status('--at', 'now')).toEqual(['open', '']);
    expect(bulkhead(['report', file, '-o', at('expiring.html')]).stderr).toBe(note);
    expect(bulkhead(['report', file, '-o', at('expiring.html'), '--at', 'now']).stderr).toBe('');
  });
});

describe('report', () => {
  it('gives the same bytes every time, and a time only when it is told one', () => {
    bulkhead(['report', at('m.bulkhead.json'), '-o', at('a.html')]);
    bulkhead(['report', at('m.bulkhead.json'), '-o', at('b.html')]);
    bulkhead(['report', at('m.bulkhead.json'), '-o', at('c.html'), '--at', '2026-03-01T12:00:00Z']);

    expect(readFileSync(at('a.html'))).toEqual(readFileSync(at('b.html')));
    expect(readFileSync(at('c.html'), 'utf8')).toContain('2026-03-01 12:00 UTC');
  });

  it('gives the digest of the bytes that the file has', () => {
    const bytes = Buffer.concat([Buffer.from('\ufeff'), readFileSync(at('m.bulkhead.json'))]);
    writeFileSync(at('marked.bulkhead.json'), bytes);
    bulkhead(['report', at('marked.bulkhead.json'), '-o', at('marked.json')]);

    expect(JSON.parse(readFileSync(at('marked.json'), 'utf8')).digest).toBe(
      createHash('sha256').update(bytes).digest('hex'),
    );
  });

  it.each(['2026-02-30', '2026-02-30T10:00:00Z', 'yesterday', '2026-03-01T25:00:00Z'])(
    'refuses the time %s',
    (time) => {
      const { status, stderr } = bulkhead([
        'report',
        at('m.bulkhead.json'),
        '-o',
        at('t.html'),
        '--at',
        time,
      ]);
      expect([status, existsSync(at('t.html'))]).toEqual([2, false]);
      expect(stderr).toContain('expected a time such as');
    },
  );

  it('never replaces the model that it reports on', () => {
    const before = readFileSync(at('m.bulkhead.json'));
    const { status } = bulkhead(['report', at('m.bulkhead.json'), '-o', at('m.bulkhead.json')]);
    expect([status, readFileSync(at('m.bulkhead.json'))]).toEqual([2, before]);
  });

  it('draws nothing for a model without a diagram, and says so', () => {
    const { diagrams: _, ...model } = JSON.parse(readFileSync(at('m.bulkhead.json'), 'utf8'));
    writeFileSync(at('bare.bulkhead.json'), JSON.stringify({ ...model, diagrams: {} }));
    const { status, stderr } = bulkhead(['report', at('bare.bulkhead.json'), '-o', at('bare.svg')]);

    expect([status, existsSync(at('bare.svg'))]).toEqual([2, false]);
    expect(stderr).toContain('diagrams: it has none');
  });

  it('writes SARIF with each threat at its line', () => {
    expect(bulkhead(['report', at('m.bulkhead.json'), '-o', at('r.sarif')]).status).toBe(0);
    const { results } = JSON.parse(readFileSync(at('r.sarif'), 'utf8')).runs[0];
    const privileged = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'privileged-container');

    expect(results).toHaveLength(
      bulkhead(['threats', at('m.bulkhead.json'), '--json']).json().threats.length,
    );
    expect(privileged.locations[0].physicalLocation.region).toEqual({
      startLine: lineOf('privileged: true'),
    });
  });
});

describe('new and catalog', () => {
  it.each(['kubernetes-web-app', 'docker-compose-host'])(
    'makes a valid model of the template %s',
    (template) => {
      expect(bulkhead(['new', '--list']).stdout).toContain(template);
      expect(bulkhead(['new', '--template', template, '-o', at('t.bulkhead.json')]).status).toBe(0);
      expect(bulkhead(['validate', at('t.bulkhead.json')]).status).toBe(0);
    },
  );

  it.each(['controls', 'mitigations', 'rules', 'stencils', 'boundaries'])('lists %s', (kind) => {
    const { knowledge, items } = bulkhead(['catalog', kind, '--json']).json();
    expect(knowledge.version).toMatch(/^containers@/);
    expect(items.length).toBeGreaterThan(10);
  });
});

describe('small things', () => {
  it('tells its version', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(bulkhead(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n` });
  });

  it('names the templates as JSON', () => {
    const { templates } = bulkhead(['new', '--list', '--json']).json();
    expect(templates).toContainEqual({
      name: 'docker-compose-host',
      title: expect.any(String),
      description: expect.any(String),
    });
  });

  it('counts one thing as one', () => {
    const pod = 'apiVersion: v1\nkind: Pod\nmetadata: { name: p }\nspec: { containers: [{ name: c }] }\n';
    const { stderr } = bulkhead(['import', '-', '-o', at('p.json')], pod);
    expect(stderr).toContain('1 element, 0 flows, 3 boundaries;');
  });
});
