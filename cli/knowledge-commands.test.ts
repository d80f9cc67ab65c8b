import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { bulkhead, freshFolder } from './run.fixture';

const at = freshFolder();
const model = at('m.bulkhead.json');

/** A pack with one stencil and one measure of its own. */
const pack = `pack: { id: mine, version: 1.0.0, title: Mine, licence: MIT }
glyphs: { ship: M4 4h16v16h-16z }
stencils:
  - id: ship
    title: Ship
    kind: process
    group: Mine
    glyph: ship
    help: A ship.
    facts: [privileged]
mitigations:
  - id: M-MINE
    title: Mine
    how: So.
    kind: prevent
    effort: low
    reduces: likelihood
    by: 2
    verify: Look.
    controls: [{ ref: 'cis-kubernetes@2.0.1:5.2.2', relationship: supports, rationale: null }]
`;

function packFolder(name: string, text: string): string {
  mkdirSync(at(name));
  writeFileSync(at(name, 'pack.yaml'), text);
  return at(name);
}

beforeAll(() => {
  const manifest = `apiVersion: v1
kind: Pod
metadata: { name: p }
spec: { containers: [{ name: agent, securityContext: { privileged: true } }] }
`;
  expect(bulkhead(['import', '-', '-o', model], manifest).status).toBe(0);
  packFolder('mine', pack);
}, 120_000);

const oneLine = ({ status, stdout, stderr }: ReturnType<typeof bulkhead>) => {
  expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
  return stderr;
};

describe('catalog', () => {
  const ids = (...args: string[]) =>
    bulkhead(['catalog', ...args, '--json'])
      .json()
      .items.map(({ id }: { id: string }) => id);

  it('finds by all words', () => {
    expect(ids('rules', '--find', 'PRIVILEGED container')).toContain('privileged-container');
    expect(ids('rules', '--find', 'privileged no-such-word')).toEqual([]);
  });

  it('follows links from a control to measures and rules, and back', () => {
    const control = 'cis-kubernetes@2.0.1:5.2.2';
    expect(ids('mitigations', '--linked-to', control)).toContain('M-RT-NOPRIV');
    expect(ids('rules', '--linked-to', control)).toContain('privileged-container');
    expect(ids('controls', '--linked-to', 'M-RT-NOPRIV')).toContain('5.2.2');
    expect(ids('stencils', '--linked-to', 'privileged-container')).toContain('container');
  });

  it('takes a reference with the short edition and with the full version', () => {
    const controls = bulkhead(['catalog', 'controls', '--json']).json().items;
    const { catalogue, version, id } = controls.find(
      (one: { catalogue: string; id: string }) => one.catalogue === 'nist-800-53r5' && one.id === 'SC-7',
    );
    const full = ids('mitigations', '--linked-to', `${catalogue}@${version}:${id}`);

    expect(full.length).toBeGreaterThan(0);
    expect(ids('mitigations', '--linked-to', 'nist-800-53r5@5.1.1:SC-7')).toEqual(full);
  });

  it('prints references that join with its controls, as do the controls of threats', () => {
    const items = (kind: string) => bulkhead(['catalog', kind, '--json']).json().items;
    const known = new Set(
      items('controls').map(
        (one: Record<'catalogue' | 'version' | 'id', string>) => `${one.catalogue}@${one.version}:${one.id}`,
      ),
    );
    const printed: string[] = [...items('mitigations'), ...items('rules')].flatMap(
      ({ controls }) => controls,
    );
    for (const { controls } of bulkhead(['threats', model, '--json']).json().threats)
      for (const { catalogue, version, id } of controls) printed.push(`${catalogue}@${version}:${id}`);

    expect(printed.length).toBeGreaterThan(1000);
    expect(printed.filter((reference) => !known.has(reference))).toEqual([]);
  });

  it.each(['T1611', 'CWE-250', 'CAPEC-1'])('takes %s without its catalogue', (id) => {
    const { status, stderr } = bulkhead(['catalog', 'rules', '--linked-to', id]);
    expect([status, stderr]).toEqual([0, '']);
  });

  it('leads the id of another version to the present item, and says so', () => {
    const { status, stdout, stderr } = bulkhead([
      'catalog',
      'rules',
      '--linked-to',
      'cis-kubernetes@2.0.0:5.2.2',
    ]);
    expect([status, stderr]).toEqual([
      0,
      'bulkhead: note: cis-kubernetes@2.0.0:5.2.2 is cis-kubernetes@2.0.1:5.2.2 here.\n',
    ]);
    expect(stdout).toContain('privileged-container');
  });

  it('refuses an id that several catalogues have, and names them', () => {
    expect(oneLine(bulkhead(['catalog', 'rules', '--linked-to', '5.2.2']))).toContain(
      'cis-kubernetes@2.0.1:5.2.2',
    );
  });

  it('prints controls with their catalogues', () => {
    expect(bulkhead(['catalog', 'controls', '--find', 'cis-kubernetes@2.0.1:5.2.2']).stdout).toMatch(
      /^cis-kubernetes@2\.0\.1:5\.2\.2\t/m,
    );
  });

  it('refuses an id that nothing has', () => {
    expect(oneLine(bulkhead(['catalog', 'rules', '--linked-to', 'nothing']))).toContain(
      '--linked-to nothing',
    );
  });
});

describe('why-not', () => {
  it('says of each rule that doesn’t stand what switched it off', () => {
    const { subject, rules } = bulkhead(['why-not', model, 'agent', '--json']).json();
    const hostRoot = rules.find(({ rule }: { rule: string }) => rule === 'host-root-mounted');

    expect(subject).toBe('container.default.pod.p.agent');
    expect(hostRoot).toMatchObject({
      key: `host-root-mounted/${subject}`,
      reasons: [{ fact: 'hostPathMounts', value: [], source: { by: 'platform' } }],
    });
    expect(rules.map(({ rule }: { rule: string }) => rule)).not.toContain('privileged-container');
    expect(bulkhead(['why-not', model, subject]).stdout).toContain('Mounts from the host is none');
  });

  it('prints ids of rules, and what the picture shows in words', () => {
    const { stdout } = bulkhead(['why-not', model, 'agent']);
    expect(stdout).toMatch(/^[STRIDE] {2}host-root-mounted: /m);
    expect(stdout).toContain('nothing outside reaches it');
    expect(stdout).not.toContain('exposure is');
  });

  it('refuses a name that two have, and names their ids', () => {
    const text = readFileSync(model, 'utf8').replace('"name": "p"', '"name": "agent"');
    writeFileSync(at('twins.bulkhead.json'), text);
    expect(oneLine(bulkhead(['why-not', at('twins.bulkhead.json'), 'agent']))).toContain(
      'container.default.pod.p.agent, pod.default.p',
    );
  });

  it('refuses a subject that isn’t there', () => {
    expect(oneLine(bulkhead(['why-not', model, 'ghost']))).toContain('"ghost"; expected its id or its name');
  });
});

describe('coverage', () => {
  it('counts the items of each catalogue, and lists those of one with the threats that touch them', () => {
    const all = bulkhead(['coverage', model, '--json']).json().catalogues;
    const [benchmark] = bulkhead(['coverage', model, '--catalogue', 'cis-kubernetes', '--json']).json()
      .catalogues;
    const item = benchmark.items.find(({ id }: { id: string }) => id === '5.2.2');

    expect(all.map(({ catalogue }: { catalogue: string }) => catalogue)).toContain('cis-kubernetes');
    expect(item).toMatchObject({
      state: 'not met',
      threats: expect.arrayContaining(['privileged-container/container.default.pod.p.agent']),
    });
    expect(bulkhead(['coverage', model]).stdout).toContain('cis-kubernetes@2.0.1\t');
  });

  it('refuses a catalogue that isn’t there', () => {
    expect(oneLine(bulkhead(['coverage', model, '--catalogue', 'none']))).toContain(
      '--catalogue none: there is no',
    );
  });
});

describe('--pack', () => {
  const ofShip = () => {
    const text = readFileSync(model, 'utf8').replace('"stencil": "container"', '"stencil": "ship"');
    writeFileSync(at('ship.bulkhead.json'), text);
    return at('ship.bulkhead.json');
  };

  it('adds what a pack knows', () => {
    const mine = ['--pack', at('mine')];
    const { knowledge, items } = bulkhead([
      'catalog',
      'stencils',
      '--find',
      'ship',
      ...mine,
      '--json',
    ]).json();

    expect(knowledge.version).toMatch(/ mine@1\.0\.0$/);
    expect(items).toContainEqual({ id: 'ship', title: 'Ship', kind: 'process' });
    expect(
      bulkhead(['catalog', 'mitigations', '--linked-to', 'cis-kubernetes@2.0.1:5.2.2', ...mine]).stdout,
    ).toContain('M-MINE');
    expect(bulkhead(['threats', ofShip(), ...mine, '--json']).json().knowledge.version).toContain(
      'mine@1.0.0',
    );
  });

  it('makes a model valid that speaks of it', () => {
    expect(oneLine(bulkhead(['validate', ofShip()]))).toContain('There is no stencil "ship"');
    expect(bulkhead(['validate', ofShip(), '--pack', at('mine')]).status).toBe(0);
  });

  it.each<[string, () => string, RegExp]>([
    [
      'a wrong value',
      () => packFolder('wrong', pack.replace('by: 2', 'by: 9')),
      /--pack: wrong\/pack\.yaml:18: mitigations\[0\]\.by: /,
    ],
    [
      'a reference that leads nowhere',
      () => packFolder('nowhere', pack.replace('glyph: ship', 'glyph: boat')),
      /--pack: nowhere\/pack\.yaml:8: stencils\[0\]\.glyph: there is no glyph "boat"/,
    ],
    [
      'broken YAML',
      () => packFolder('broken', 'pack: { id: ['),
      /--pack: broken\/pack\.yaml:\d+: Not valid YAML/,
    ],
    [
      'a folder that is gone',
      () => at('gone'),
      /--pack .*gone: can't be read: there is no such file or folder/,
    ],
    ['a file', () => model, /--pack .*: expected a folder/],
    [
      'a link out of it',
      () => {
        symlinkSync('/', `${packFolder('linked', pack)}/root`);
        return at('linked');
      },
      /linked\/root: a link out of the folder/,
    ],
  ])('refuses %s in one line with the place', (_what, folder, message) => {
    expect(oneLine(bulkhead(['catalog', 'rules', '--pack', folder()]))).toMatch(message);
  });
});
