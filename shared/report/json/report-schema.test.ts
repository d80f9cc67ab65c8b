import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse';
import { approve, namePerson } from '../../edits/approve';
import { createHistory, execute } from '../../edits/history';
import { containerKnowledge } from '../../knowledge/containers';
import { audiences } from '../../model/audience';
import { readModel } from '../../model/read-model';
import type { ReportChoice } from '../../model/report-choice';
import type { ThreatModel } from '../../model/threat-model';
import { audienceChoices } from '../choice/presets';
import { arbitraryChoice } from '../choice/random-choice.fixture';
import { sectionIds } from '../choice/sections';
import { reportDocument } from '../document/document';
import { bareMachine } from '../machine.fixture';
import { writeReport } from '../write-report';
import { ReportSchema, reportJsonSchema } from './report-schema';

const path = join(import.meta.dirname, '../../../docs/report.schema.json');
const knowledge = containerKnowledge();
const template = (name: string): ThreatModel => {
  const read = readModel(readFileSync(`templates/${name}.bulkhead.json`, 'utf8'));
  if (!read.ok) throw new Error(read.problem.message);
  return read.model;
};
const [kubernetes, docker] = [template('kubernetes-web-app'), template('docker-compose-host')];
const sideOf = (model: ThreatModel) => ({
  model,
  analysis: analyse(model, knowledge),
  digest: 'd'.repeat(64),
  content: 'c'.repeat(64),
});
const written = async (model: ThreatModel, choice: ReportChoice = {}, earlier?: ThreatModel) => {
  const source = {
    ...sideOf(model),
    knowledge,
    evidence: [{ id: 'scan', digest: 'e'.repeat(64) }],
    at: '2026-03-01T12:00:00Z',
    earlier: earlier && { name: 'earlier', ...sideOf(earlier) },
  };
  return JSON.parse(String(await writeReport('json', source, bareMachine, { choice })));
};
const signed = execute(
  execute(
    createHistory(kubernetes),
    approve({ id: 'a', by: 'Mara', at: '2026-03-01', digest: 'c'.repeat(64), note: 'For now.' }),
  ),
  namePerson({ id: 'p', name: 'Aino', part: 'author' }),
).present;

it('is what docs/report.schema.json says (UPDATE_SCHEMA=1 writes it)', () => {
  const schema = `${JSON.stringify(reportJsonSchema(), null, 2)}\n`;
  if (process.env.UPDATE_SCHEMA === '1' || !existsSync(path)) writeFileSync(path, schema);
  expect(readFileSync(path, 'utf8')).toBe(schema);
});

it.each<[string, () => Promise<unknown>]>([
  ['a template', () => written(docker)],
  ['one that is signed, with what changed since another', () => written(signed, {}, docker)],
  ...audiences.map((name): [string, () => Promise<unknown>] => [
    `what the ${name} reads`,
    () => written(kubernetes, audienceChoices[name]),
  ]),
  ...sectionIds.map((id): [string, () => Promise<unknown>] => [
    `${id} alone, of one framework`,
    () => written(docker, { sections: [id], benchmarks: ['nist-800-190'], title: 'Other', mark: 'Internal' }),
  ]),
])('describes all of %s, and nothing is left undescribed', async (_, write) => {
  const document = await write();
  const isValid = new Ajv({ strict: false }).compile(reportJsonSchema());

  expect(ReportSchema.parse(document)).toEqual(document);
  expect(isValid(document), JSON.stringify(isValid.errors)).toBe(true);
});

it('describes the report of any choice', async () => {
  const whole = reportDocument(kubernetes, knowledge, analyse(kubernetes, knowledge), {
    digest: 'd'.repeat(64),
  });
  const isValid = new Ajv({ strict: false }).compile(reportJsonSchema());

  await fc.assert(
    fc.asyncProperty(arbitraryChoice(whole), async (choice) => {
      const document = await written(kubernetes, choice);
      expect(ReportSchema.parse(document)).toEqual(document);
      expect(isValid(document), JSON.stringify(isValid.errors)).toBe(true);
    }),
    { numRuns: 15 },
  );
});

it('refuses what is no report', () => {
  expect(ReportSchema.safeParse({ title: 'x' }).success).toBe(false);
});
