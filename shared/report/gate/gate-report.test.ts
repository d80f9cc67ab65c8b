import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse';
import { type GateInput, judge } from '../../analysis/gate/gate';
import { emptyLog, followQuestions } from '../../analysis/gate/question-log';
import { arbitraryModels } from '../../analysis/random-models.fixture';
import { importKubernetes } from '../../exchange/kubernetes/import-kubernetes';
import { containerKnowledge } from '../../knowledge/containers';
import type { Exception } from '../../model/exception';
import type { ThreatModel } from '../../model/threat-model';
import { describeGate } from './describe-gate';
import { GateDocument, gateJsonSchema } from './gate-document';
import { gateJunit } from './gate-junit';
import { gateSarif } from './gate-sarif';

const knowledge = containerKnowledge();
const today = '2026-03-01';

function gate(model: ThreatModel, baseline?: ThreatModel, exceptions: Exception[] = []): GateDocument {
  const side = (one: ThreatModel) => ({ model: one, analysis: analyse(one, knowledge, { today }) });
  const now = side(model);
  const input: GateInput = {
    ...now,
    knowledge,
    exceptions,
    today,
    policy: {
      risk: 'low',
      categories: {},
      benchmarks: knowledge.catalogues
        .filter(({ catalogue }) => catalogue === 'cis-kubernetes')
        .map((catalogue) => ({ catalogue, from: 'not met' as const })),
      questionDays: 0,
      countsKnown: baseline === undefined,
    },
    baseline: baseline && side(baseline),
    log: followQuestions(emptyLog, now.analysis.questions, today),
  };
  const placeOfSubject = () => ({ file: 'model.bulkhead.json', line: 3 });
  return describeGate(judge(input), { ...input, placeOfSubject });
}

const path = join(import.meta.dirname, '../../../docs/check.schema.json');

it('is what docs/check.schema.json says (UPDATE_SCHEMA=1 writes it)', () => {
  const schema = `${JSON.stringify(gateJsonSchema(), null, 2)}\n`;
  if (process.env.UPDATE_SCHEMA === '1' || !existsSync(path)) writeFileSync(path, schema);
  expect(readFileSync(path, 'utf8')).toBe(schema);
});

it('is described by its schema for any model, with any baseline', () => {
  fc.assert(
    fc.property(arbitraryModels, fc.option(arbitraryModels, { nil: undefined }), (model, baseline) => {
      const document = gate(model, baseline);

      expect(GateDocument.parse(document)).toEqual(document);
    }),
    { numRuns: 30 },
  );
});

/** Names as hostile as a manifest's may be, in places that a threat is told of. */
const manifest = (privileged: boolean) => `apiVersion: v1
kind: Pod
metadata: { name: 'a]]>&<b>"', namespace: "c' {0} \\u0001\\ufffe\\ud83d x" }
spec:
  containers:
    - name: "<script>&amp; \\u202e {1}"
      image: x
      securityContext: { privileged: ${privileged} }
`;
function imported(privileged: boolean): ThreatModel {
  const outcome = importKubernetes([{ name: 'dir a/ä #1.yaml', text: manifest(privileged) }], knowledge);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.model;
}
const document = gate(imported(true), imported(false), [
  { threat: '*privileged-container*', owner: 'o', reason: ']]> <r>', expires: today },
]);

describe('JUnit', () => {
  it('is XML whatever things are called, with one test for each threat, control and question', () => {
    const problems: string[] = [];
    const xml = new DOMParser({
      // A warning only tells of the replacement for half a character.
      onError: (level, message) => {
        if (level !== 'warning') problems.push(message);
      },
    }).parseFromString(gateJunit(document), 'text/xml');
    const cases = [...xml.getElementsByTagName('testcase')];
    const number = (name: string) => Number(xml.documentElement?.getAttribute(name));

    expect(problems).toEqual([]);
    expect(cases).toHaveLength(
      document.threats.length + document.controls.length + document.questions.length,
    );
    expect(new Set(cases.map((one) => one.getAttribute('name'))).size).toBe(cases.length);
    expect(number('tests')).toBe(cases.length);
    expect(number('failures')).toBe(xml.getElementsByTagName('failure').length);
    expect(number('skipped')).toBe(xml.getElementsByTagName('skipped').length);
    expect(number('failures')).toBeGreaterThan(0);
  });
});

describe('a control that is not met only by a threat that is let pass', () => {
  const ref = document.controls.find(({ verdict }) => verdict === 'excepted')?.ref ?? 'none';

  it('is skipped in JUnit for the reason of its threat', () => {
    const [, control = ''] = gateJunit(document).split(`<testcase name="${ref} `);

    expect(control.split('</testcase>')[0]).toContain(
      '<skipped message="excepted until 2026-03-01 (owner: o): ]]&gt; &lt;r&gt;"/>',
    );
  });

  it('is suppressed in SARIF', () => {
    const { runs } = gateSarif(document, knowledge, '1.2.3') as {
      runs: { results: { message: { text: string }; suppressions?: unknown[] }[] }[];
    };
    const found = runs[0]?.results.find(({ message }) => message.text.startsWith(`${ref} is not met`));

    expect(found?.suppressions).toHaveLength(1);
  });
});

describe('SARIF', () => {
  const log = gateSarif(document, knowledge, '1.2.3') as {
    runs: { results: Record<string, unknown>[]; tool: { driver: { rules: { id: string }[] } } }[];
  };
  const results = log.runs[0]?.results ?? [];
  const schema = join(import.meta.dirname, '../../../../shared/fixtures/schemas/sarif-2.1.0.json');

  // The schema is beside this project on our machines only.
  it.skipIf(!existsSync(schema))('is SARIF 2.1.0 (skipped where ../shared/fixtures is absent)', () => {
    // Of draft 4, which names itself in other ways, and asks for nothing else that draft 7 doesn't know.
    const { $schema, id, ...draft } = JSON.parse(readFileSync(schema, 'utf8'));
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    const validate = ajv.compile(draft);

    for (const one of [log, gateSarif(gate(imported(true)), knowledge, '1.2.3')]) {
      validate(one);
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  it('locates each threat in its manifest, by file and line', () => {
    const privileged = results.find(({ ruleId }) => ruleId === 'privileged-container');

    expect(privileged).toMatchObject({
      level: 'error',
      baselineState: 'new',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'dir%20a/%C3%A4%20%231.yaml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 8 },
          },
        },
      ],
      suppressions: [
        { kind: 'external', status: 'accepted', justification: expect.stringContaining(']]> <r>') },
      ],
    });
    for (const result of results) expect(result).toHaveProperty('locations');
  });

  it('names a rule for each result, by its index', () => {
    const rules = log.runs[0]?.tool.driver.rules ?? [];

    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex as number]?.id).toBe(ruleId);
  });
});
