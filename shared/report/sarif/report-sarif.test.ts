import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse';
import { containerKnowledge } from '../../knowledge/containers';
import { readModel } from '../../model/read-model';
import type { ThreatModel } from '../../model/threat-model';
import { artifactUri } from './artifact-uri';
import { reportSarif } from './report-sarif';

const root = join(import.meta.dirname, '../../..');
const knowledge = containerKnowledge();
const templates = ['kubernetes-web-app', 'docker-compose-host'].map((name): ThreatModel => {
  const read = readModel(readFileSync(join(root, `templates/${name}.bulkhead.json`), 'utf8'));
  if (!read.ok) throw new Error(read.problem.message);
  return read.model;
});
const logOf = (model: ThreatModel) => {
  const analysis = analyse(model, knowledge);
  const log = reportSarif({
    model,
    knowledge,
    analysis,
    placeOfSubject: (id) => ({ file: 'model.bulkhead.json', line: id.length }),
  });
  return { analysis, log: log as { runs: { results: Record<string, unknown>[] }[] } };
};

const schema = join(root, '../shared/fixtures/schemas/sarif-2.1.0.json');
// The schema is beside this project on our machines only.
it.skipIf(!existsSync(schema))('is SARIF 2.1.0 (skipped where ../shared/fixtures is absent)', () => {
  const { $schema, id, ...draft } = JSON.parse(readFileSync(schema, 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(draft);

  for (const model of templates) {
    validate(logOf(model).log);
    expect(validate.errors).toBeNull();
  }
});

it('has a result for each threat, suppressed where people decided, with what it is about', () => {
  for (const model of templates) {
    const { analysis, log } = logOf(model);
    const results = log.runs[0]?.results ?? [];

    expect(results.map(({ partialFingerprints }) => partialFingerprints)).toEqual(
      analysis.threats.map(({ key }) => ({ 'bulkheadKey/v1': key })),
    );
    for (const [index, { status, subjects }] of analysis.threats.entries()) {
      expect(results[index]).toMatchObject({
        locations: [{ physicalLocation: {}, logicalLocations: [{ fullyQualifiedName: subjects[0].id }] }],
      });
      expect('suppressions' in (results[index] ?? {})).toBe(status !== 'open');
    }
  }
});

describe('a path', () => {
  it.each([
    ['deploy/web.yaml', 'deploy/web.yaml', true],
    ['./deploy/web.yaml', 'deploy/web.yaml', true],
    ['../a b/ä#?.yaml', '../a%20b/%C3%A4%23%3F.yaml', true],
    ['/srv/web.yaml', 'file:///srv/web.yaml', false],
    ['C:\\k8s\\web.yaml', 'file:///C:/k8s/web.yaml', false],
    ['javascript:alert(1)', 'javascript%3Aalert(1)', true],
    ['http://evil.example/x', 'http%3A//evil.example/x', true],
  ])('%s is %s', (path, uri, isRelative) => {
    expect(artifactUri(path)).toEqual({ uri, ...(isRelative && { uriBaseId: '%SRCROOT%' }) });
  });
});
