import { describe, expect, it } from 'vitest';
import { readDocuments } from './read-yaml';

const read = (text: string) => readDocuments([{ name: 'a.yaml', text }]);
const problemOf = (text: string) => {
  const result = read(text);
  return result.ok ? undefined : result.problem;
};
const first = (text: string) => {
  const result = read(text);
  if (!result.ok) throw new Error(result.problem.message);
  const [document] = result.documents;
  if (document === undefined) throw new Error('no document');
  return document;
};

describe('documents', () => {
  it('know the line of each key, also after a byte order mark and in JSON', () => {
    expect(first('\uFEFFa: 1\nb:\n  c: 2').at('b', 'c')?.line).toBe(3);
    expect(first('{\n  "a": {\n    "b": 1 }\n}').at('a', 'b')?.line).toBe(3);
  });

  it('leave out empty ones', () => {
    const result = read('---\n---\na: 1\n---\n# nothing\n');
    expect(result.ok && result.documents).toHaveLength(1);
  });

  it('read what YAML 1.1 calls true, unless it is quoted', () => {
    const document = first('a: yes\nb: off\nc: "yes"\nd: true\ne: maybe');
    expect(['a', 'b', 'c', 'd', 'e'].map((key) => document.at(key)?.flag)).toEqual([
      true,
      false,
      undefined,
      true,
      undefined,
    ]);
  });

  it('follow aliases and merge keys, own keys first', () => {
    const document = first('base: &base { a: 1, b: 2 }\nuse:\n  <<: *base\n  b: 3');
    expect([...(document.at('use')?.record() ?? [])]).toEqual([
      ['b', '3'],
      ['a', '1'],
    ]);
  });
});

describe('a file is refused', () => {
  it('for a syntax error, with file, line and column', () => {
    expect(problemOf('a: 1\nb: [1, 2\nc: 3')).toMatchObject({ file: 'a.yaml', line: 3, column: 1 });
  });

  it('for a Helm template, saying what to import instead', () => {
    expect(problemOf('a: 1\n{{- if .Values.b }}\nc: {{ .Values.d }}-e\n')?.message).toContain(
      'helm template',
    );
  });

  it.each([
    ['brackets', '['.repeat(50_000)],
    ['dashes', '-  '.repeat(50_000)],
    ['questions', '? '.repeat(50_000)],
    ['indentation', Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['brackets on lines of their own', '[\n'.repeat(5000)],
  ])('for %s nested too deep, before that can exhaust the stack', (_what, text) => {
    expect(problemOf(text)?.message).toBe('The file is nested deeper than 100 levels.');
  });

  it.each(['*', '<<: '])('for aliases that multiply (%s)', (how) => {
    const levels = Array.from({ length: 9 }, (_, level) => {
      const uses = Array(9).fill(`*l${level}`).join(', ');
      return how === '*'
        ? `l${level + 1}: &l${level + 1} [${uses}]`
        : `l${level + 1}: &l${level + 1} { <<: [${uses}] }`;
    });
    expect(problemOf(['l0: &l0 { k: v }', ...levels].join('\n'))?.message).toContain('expand to too much');
  });

  it('for aliases that nest, lead to themselves, or nowhere', () => {
    const chain = Array.from({ length: 99 }, (_, at) => `a${at + 1}: &a${at + 1} [[*a${at}]]`);
    expect(problemOf(['a0: &a0 x', ...chain].join('\n'))?.message).toContain('nested deeper');
    expect(problemOf('a: &a\n  b: *a')?.message).toContain('leads back to itself');
    expect(problemOf('a: *b')).toMatchObject({ line: 1, column: 4 });
  });

  it('for two equal keys, at the second', () => {
    expect(problemOf('a: 1\nb: 2\na: 3')).toMatchObject({
      message: 'Two keys of one map are equal.',
      line: 3,
    });
  });

  it('for a key that would reach into a prototype', () => {
    expect(problemOf('a:\n  __proto__: { b: 1 }')).toMatchObject({
      line: 2,
      message: expect.stringContaining('__proto__'),
    });
    expect(problemOf('{"a": {"__proto__": 1}}')?.message).toContain('__proto__');
  });

  it('without showing what may be a secret', () => {
    for (const text of [
      'password: *hunter2',
      'password: "hunter2" "hunter2"',
      'password: |hunter2',
      'password: "hunter2\\q"',
    ])
      expect(problemOf(text)?.message).not.toContain('hunter2');
  });
});

it('reads a map of very many keys in time that grows with them only', () => {
  const text = Array.from({ length: 60_000 }, (_, index) => `key-${index}: v`).join('\n');
  expect(first(text).entries()).toHaveLength(60_000);
});
