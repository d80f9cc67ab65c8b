import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { analyse } from '../shared/analysis/analyse';
import { containerKnowledge } from '../shared/knowledge/containers';
import { readModel } from '../shared/model/read-model';

/** The threat model of Bulkhead itself; docs/threat-model.md is written from it (`vitest run -u` writes it anew). */
const read = readModel(
  readFileSync(join(import.meta.dirname, '../templates/bulkhead.bulkhead.json'), 'utf8'),
);
if (!read.ok) throw new Error(read.problem.message);
const { model } = read;
const { threats, questions, orphans } = analyse(model, containerKnowledge());

const nameOf = (id: string) =>
  (model.elements[id] ?? model.flows[id] ?? model.boundaries[id])?.name ?? id.replace(/:.*/, '');
const subjectOf = (key: string) => {
  const id = key.slice(key.indexOf('/') + 1).replace(/:(in|out)ward$/, '');
  const flow = model.flows[id];
  return flow ? `${nameOf(flow.source)} → ${nameOf(flow.target)}` : nameOf(id);
};

function page(): string {
  const rows = threats.map(({ key, title, residual }) => {
    const { status = 'open', reason = '', expires } = model.decisions[key] ?? {};
    const until = expires === undefined ? '' : ` Looked at again by ${expires}.`;
    return `| ${title} | ${subjectOf(key)} | ${residual.level} | ${status} | ${reason}${until} |`;
  });
  return [
    '# The threat model of Bulkhead',
    '',
    'Written from `templates/bulkhead.bulkhead.json`, which Bulkhead opens: change that, then run `npx vitest run e2e/threat-model.test.ts -u`. How each item of Electron’s checklist is met is in [security.md](security.md).',
    '',
    model.description,
    '',
    '## What is taken as given',
    '',
    ...Object.values(model.assumptions).map(({ text }) => `- ${text}`),
    '',
    '## Trust boundaries',
    '',
    ...Object.values(model.boundaries).map(
      ({ id, name }) =>
        `- **${name}**: ${Object.values(model.elements)
          .filter(({ parent }) => parent === id)
          .map((element) => element.name)
          .join(', ')}`,
    ),
    '',
    '## Threats and decisions',
    '',
    'Threats that the facts of the model rule out are not in the table; Bulkhead tells which, and why.',
    '',
    '| Threat | Where | Risk left | Decision | Why |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

it('has no open question, no decision about what is gone, and no threat without a reasoned decision', () => {
  expect(questions).toEqual([]);
  expect(orphans).toEqual([]);
  expect(threats.length).toBeGreaterThan(20);
  const undecided = threats.filter(({ key }) => {
    const decision = model.decisions[key];
    return decision === undefined || decision.status === 'open' || (decision.reason ?? '').length < 30;
  });
  expect(undecided.map(({ key }) => key)).toEqual([]);
});

it('names files and tests that are there', () => {
  const named = Object.values(model.decisions).flatMap(
    ({ reason = '' }) => reason.match(/\b(?:docs|e2e)\/[\w./-]+\.(?:md|ts)\b/g) ?? [],
  );
  expect(named.length).toBeGreaterThan(0);
  for (const file of named) expect(() => readFileSync(join(import.meta.dirname, '..', file))).not.toThrow();
});

it('is what docs/threat-model.md says', async () => {
  await expect(page()).toMatchFileSnapshot('../docs/threat-model.md');
});
