import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { bulkhead, freshFolder, manifest } from './run.fixture';

const at = freshFolder();

beforeAll(() => {
  expect(bulkhead(['import', '-', '-o', at('m.bulkhead.json')], manifest).status).toBe(0);
}, 120_000);

describe('what no pack knows', () => {
  const unknown = () => {
    const text = readFileSync(at('m.bulkhead.json'), 'utf8').replace('"container"', '"containr"');
    writeFileSync(at('unknown.bulkhead.json'), text);
    return text.split('\n').findIndex((line) => line.includes('containr')) + 1;
  };

  it('is refused by validate, with its place', () => {
    const line = unknown();
    const { status, stderr } = bulkhead(['validate', at('unknown.bulkhead.json')]);

    expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
    expect(stderr).toMatch(
      new RegExp(`unknown.bulkhead.json:${line}:\\d+: elements\\..*\\.stencil: There is no`),
    );
  });

  it.each([
    ['threats', []],
    ['coverage', []],
    ['report', ['-o', 'unknown.html']],
  ])('is warned of by %s', (command, [flag, name]) => {
    unknown();
    const output = flag && name ? [flag, at(name)] : [];
    const { status, stderr } = bulkhead([command, at('unknown.bulkhead.json'), ...output]);

    expect([status, stderr.trim().split('\n').length]).toEqual([0, 1]);
    expect(stderr).toContain('There is no stencil "containr"');
  });
});

describe('bad input', () => {
  const model = () => readFileSync(at('m.bulkhead.json'), 'utf8');
  const aliases = ['a: &a [x, x, x, x, x, x, x, x, x]']
    .concat(
      [...'bcdefgh'].map(
        (name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[index]}`).join(', ')}]`,
      ),
    )
    .join('\n');

  it.each<[string, string[], () => string | Buffer]>([
    ['a truncated manifest', ['import'], () => manifest.slice(0, 500).replace('key:', 'key: [')],
    ['an alias bomb', ['import'], () => `kind: Pod\n${aliases}\n`],
    ['a manifest with __proto__', ['import'], () => 'kind: Pod\n__proto__: { a: 1 }\n'],
    ['a manifest of 60 MB', ['import'], () => Buffer.alloc(60 * 1024 * 1024, ' ')],
    ['nothing at all', ['import'], () => ''],
    ['a truncated model', ['validate'], () => model().slice(0, 900)],
    ['a model of a newer version', ['validate'], () => model().replace('"version": 1', '"version": 2')],
    ['a newer model to analyse', ['threats'], () => model().replace('"version": 1', '"version": 2')],
    [
      'a model with __proto__',
      ['validate'],
      () => model().replace('"version"', '"__proto__": {}, "version"'),
    ],
    ['a model of 60 MB', ['validate'], () => Buffer.alloc(60 * 1024 * 1024, ' ')],
  ])('%s gets one clear line and exit status 2, and changes nothing', (what, [command = ''], content) => {
    writeFileSync(at('bad.yaml'), content());
    writeFileSync(at('kept.bulkhead.json'), 'as it was');
    const output = command === 'import' ? ['-o', at('kept.bulkhead.json')] : [];
    const { status, stdout, stderr } = bulkhead([command, at('bad.yaml'), ...output]);

    expect(status, what).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('bad.yaml');
    expect(readFileSync(at('kept.bulkhead.json'), 'utf8')).toBe('as it was');
  });

  it.each([
    ['YAML', 'bad.yaml', manifest.replaceAll('"', '')],
    ['JSON', 'pod.json', '{ "apiVersion": "v1", "kind": "Pod" }'],
  ])('a manifest in %s where a model is expected is called one, with what to do', (_, name, content) => {
    writeFileSync(at(name), content);
    for (const args of [
      ['check', at(name)],
      ['diff', at('m.bulkhead.json'), at(name)],
    ]) {
      const { status, stdout, stderr } = bulkhead(args);

      expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
      expect(stderr).toContain(`${at(name)}: expected a Bulkhead model`);
      expect(stderr).toContain(`check --manifests ${at(name)}`);
    }
  });

  it('names the line of a newer version', () => {
    writeFileSync(at('newer.json'), model().replace('"version": 1', '"version": 2'));
    expect(bulkhead(['threats', at('newer.json')]).stderr).toMatch(/newer\.json:3:14: version: /);
  });

  it.each([
    [['frobnicate']],
    [['import']],
    [['threats', at('none.json')]],
    [['catalog', 'ships']],
    [['catalog', 'rules', '--jsn']],
    [['report', at('m.bulkhead.json'), '-o', '-', '--to', 'html']],
    [['new', '-o', '-']],
  ])('%j is wrong use: exit status 2 and one line', (args) => {
    const { status, stdout, stderr } = bulkhead(args);
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(stderr).toMatch(/^bulkhead: (?!error)/);
  });

  it('without a command the usage stands on standard error, after one line that says so', () => {
    const { status, stdout, stderr } = bulkhead([]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^bulkhead: no command; .*\n\nUsage: bulkhead /);
  });
});
