import { describe, expect, it } from 'vitest';
import { readModel } from './read-model';
import { emptyModel, type ThreatModel } from './threat-model';
import { writeModel } from './write-model';

function sample(): ThreatModel {
  const model = emptyModel('Shop');
  model.boundaries = {
    cluster: { id: 'cluster', name: 'Cluster', kind: 'cluster', parent: null, facts: {} },
  };
  model.elements = {
    web: { id: 'web', name: 'Web', kind: 'process', stencil: 'container', parent: 'cluster', facts: {} },
    db: { id: 'db', name: 'Db', kind: 'data store', stencil: 'database', parent: null, facts: {} },
  };
  model.flows = { f: { id: 'f', name: '', source: 'web', target: 'db', facts: {} } };
  return model;
}

const problemOf = (text: string) => {
  const result = readModel(text);
  return result.ok ? undefined : result.problem;
};

describe('a model file', () => {
  it('comes back as it was written', () => {
    const text = writeModel(sample());
    const result = readModel(text);

    expect(result.ok && writeModel(result.model)).toBe(text);
  });

  it('keeps fields that this version does not know', () => {
    const later = { ...sample(), colour: 'teal' } as ThreatModel;
    (later.elements.web as Record<string, unknown>).shape = 'round';
    const result = readModel(writeModel(later));

    expect(result.ok && writeModel(result.model)).toBe(writeModel(later));
  });

  it('has its entities sorted by id whatever order they were made in', () => {
    const model = sample();
    const { web, db } = model.elements as Required<typeof model.elements>;
    const turned = { ...model, elements: { ...(db && { db }), ...(web && { web }) } };

    expect(writeModel(turned)).toBe(writeModel(model));
  });

  it('is refused with line and column when it is cut off', () => {
    const text = writeModel(sample()).slice(0, 300);

    expect(problemOf(text)).toMatchObject({ message: expect.stringContaining('not valid JSON') });
    expect(problemOf(text)?.line).toBeGreaterThan(5);
  });

  it('is refused with the field and its line when a value does not fit', () => {
    const text = writeModel(sample()).replace('"kind": "data store"', '"kind": "pond"');
    const problem = problemOf(text);

    expect(problem?.field).toBe('elements.db.kind');
    expect(text.split('\n')[(problem?.line ?? 0) - 1]).toContain('pond');
  });

  it.each([
    ['a flow to nowhere', (model: ThreatModel) => Object.assign(model.flows.f as object, { target: 'gone' })],
    [
      'a parent that is gone',
      (model: ThreatModel) => Object.assign(model.elements.web as object, { parent: 'x' }),
    ],
    [
      'a boundary inside itself',
      (model: ThreatModel) => Object.assign(model.boundaries.cluster as object, { parent: 'cluster' }),
    ],
    [
      'an id that differs from its key',
      (model: ThreatModel) => Object.assign(model.elements.web as object, { id: 'w' }),
    ],
  ])('is refused for %s', (_what, spoil) => {
    const model = sample();
    spoil(model);

    expect(problemOf(writeModel(model))?.field).toBeTruthy();
  });

  it.each(['__proto__', '\\u005f_proto__'])('is refused for the key %s and touches no prototype', (key) => {
    const text = writeModel(sample()).replace('"version"', `"${key}": {"polluted": 1},\n  "version"`);

    expect(problemOf(text)?.message).toContain('__proto__');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each(['constructor', 'toString', 'hasOwnProperty'])('is refused for the id %s', (id) => {
    const text = writeModel(sample()).replaceAll('"web"', `"${id}"`);

    expect(problemOf(text)).toBeDefined();
  });

  it('opens read-only when it is of a newer version, and says which', () => {
    const newer = writeModel(sample()).replace('"version": 1', '"version": 9');
    expect(readModel(newer)).toMatchObject({ ok: true, readOnly: true });

    const unreadable = newer.replace('"kind": "data store"', '"kind": "pond"');
    expect(problemOf(unreadable)?.message).toContain('version 9');
  });

  it.each([
    ['"name": "Web"', '"name": "Web",\n      "name": "Other"'],
    ['"name": "Web"', '"name": "Web",\n      "n\\u0061me": "Other"'],
  ])('is refused with the line of a key that stands twice', (once, twice) => {
    const text = writeModel(sample()).replace(once, twice);
    const problem = problemOf(text);

    expect(problem?.message).toBe('Two keys of one object are equal: "name".');
    expect(text.split('\n')[(problem?.line ?? 0) - 1]).toContain('Other');
  });

  it.each(['a: {b: 1, c: 2}', '{"a": 1, b: 2, c: 3}'])(
    'is refused as no JSON where keys have no quotes, not for equal ones: %s',
    (text) => {
      expect(problemOf(text)?.message).toBe('The file is not valid JSON: expected a Bulkhead model.');
    },
  );

  it('takes equal keys of different objects, and colons and brackets in texts, for what they are', () => {
    const model = { ...sample(), title: '{"a": 1, "a": [2]} \\" {' };
    expect(problemOf(writeModel(model))).toBeUndefined();
  });

  it('is refused with what was expected of a fact', () => {
    const model = sample();
    const facts = { privileged: { value: true, source: { by: 'person' } } };
    Object.assign(model.elements.web as object, { facts });

    expect(problemOf(writeModel(model))).toMatchObject({
      field: 'elements.web.facts.privileged.value',
      message: expect.stringContaining('Expected a text such as "yes"'),
    });
  });

  it('is refused when it is nested too deep', () => {
    const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;

    expect(problemOf(deep)?.message).toContain('deeper');
  });
});
