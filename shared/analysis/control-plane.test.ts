import { describe, expect, it } from 'vitest';
import { containerKnowledge } from '../knowledge/containers';
import { analyse } from './analyse';
import type { Analysis } from './analysis';
import { controlPlane } from './control-plane.fixture';

const knowledge = containerKnowledge();

/** The list as a reviewer reads it: each threat with its sentence, then the questions. */
function asList({ threats, questions }: Analysis): string {
  const lines = threats.map(
    ({ inherent, stride, subjects: [subject], title, statement, rule }) =>
      `${inherent.level.toUpperCase()} · ${stride} · ${subject.name} · ${title} (${rule})\n  ${statement}`,
  );
  const asked = questions.map(
    ({ subject, fact, threats: open }) =>
      `${open.length} · ${subject.name} · ${knowledge.facts.get(fact)?.question}`,
  );
  return `${threats.length} threats\n\n${lines.join('\n')}\n\n${questions.length} questions\n\n${asked.join('\n')}\n`;
}

/** Two threats are one if the same happens to the same thing in the same words, or by the same rule. */
function doubled({ threats }: Analysis): string[] {
  const seen = new Set<string>();
  return threats
    .flatMap(({ rule, subjects: [{ id }], title, crossing }) => [
      `${rule} ${id} ${crossing?.flows.join() ?? ''}`,
      `${title} ${id} ${crossing?.flows.join() ?? ''}`,
    ])
    .filter((key) => seen.has(key) || !seen.add(key));
}

describe.each([
  ['as a bare drawing', false, 'control-plane.bare.golden.txt'],
  ['as a reviewer found it', true, 'control-plane.reviewed.golden.txt'],
] as const)('a hand-drawn Kubernetes control plane, %s', (_how, answered, golden) => {
  const analysis = analyse(controlPlane(answered), knowledge);

  it('has the threats that a security team has signed', async () => {
    await expect(asList(analysis)).toMatchFileSnapshot(golden);
  });

  it('spreads its risks over four levels, and doubles none', () => {
    expect(new Set(analysis.threats.map(({ inherent }) => inherent.level)).size).toBe(4);
    expect(doubled(analysis)).toEqual([]);
  });
});
