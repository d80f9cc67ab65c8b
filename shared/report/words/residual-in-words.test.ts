import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse';
import { arbitraryModels } from '../../analysis/random-models.fixture';
import { levelOf } from '../../analysis/risk';
import { containerKnowledge } from '../../knowledge/containers';
import { sayEnglish, speakerOf } from '../../language/speak';
import { readModel } from '../../model/read-model';
import { decisionStatuses, mitigationStatuses, type ThreatModel } from '../../model/threat-model';
import { reportDocument } from '../document/document';
import { measureNumbers } from '../document/report-mitigations';
import { residualInWords } from './residual-in-words';

const knowledge = containerKnowledge();

const read = readModel(readFileSync('templates/kubernetes-web-app.bulkhead.json', 'utf8'));
if (!read.ok) throw new Error(read.problem.message);
const template: ThreatModel = read.model;

/** Models in which people decided about threats and said how far measures are, at random. */
const decidedModels = fc
  .tuple(
    fc.oneof(arbitraryModels, fc.constant(template)),
    fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 }),
  )
  .map(([model, chance]): ThreatModel => {
    let turn = 0;
    const oneOf = <T>(list: readonly T[]): T => {
      turn += 1;
      return list[((chance[turn % chance.length] ?? 0) + turn) % list.length] as T;
    };
    const { threats } = analyse(model, knowledge);
    return {
      ...model,
      decisions: Object.fromEntries(
        threats.map(({ key }) => [key, { status: oneOf(decisionStatuses), reason: 'So it is.' }]),
      ),
      mitigations: Object.fromEntries(
        threats.flatMap(({ mitigations }) =>
          mitigations.map(({ id, subject }) => [
            `${id}@${subject}`,
            { mitigation: id, subject, status: oneOf(mitigationStatuses) },
          ]),
        ),
      ),
    };
  });

const bounded = (value: number) => Math.min(5, Math.max(1, value));

it('comes, step by step, from the inherent risk that is shown to the residual one that is shown', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(decidedModels, (model) => {
      const report = reportDocument(model, knowledge, analyse(model, knowledge), { digest: '' });
      for (const threat of report.threats) {
        const lines = residualInWords(threat, threat.residualSteps, sayEnglish, measureNumbers(report));
        const { inherent, residual, status } = threat;
        seen.add(status);
        if (status === 'avoided' || status === 'not applicable') {
          expect(lines).toEqual([`Residual: nothing but the lowest risk is left (${status})`]);
          expect(residual).toEqual({ likelihood: 1, impact: 1, level: 'low' });
          continue;
        }
        const sum = (side: 'likelihood' | 'impact') =>
          lines
            .flatMap((line) => [...line.matchAll(new RegExp(`^Residual: ${side} −(\\d)`, 'g'))])
            .reduce((total, [, step]) => total - Number(step), inherent[side]);
        const [likelihood, impact] = [sum('likelihood'), sum('impact')];
        expect([bounded(likelihood), bounded(impact)]).toEqual([residual.likelihood, residual.impact]);
        expect(residual.level).toBe(levelOf(bounded(likelihood), bounded(impact)));
        expect(lines.includes('Residual: no side goes below 1.')).toBe(likelihood < 1 || impact < 1);
        const isBound = Number(lines.at(-1) === 'Residual: no side goes below 1.');
        expect(lines).toHaveLength(threat.residualSteps.length + isBound);
        for (const line of lines.slice(0, lines.length - isBound))
          expect(line).toMatch(
            / by M-\d+ .+ \((in place|.*; the decision counts it as in place)\)$|\(transferred\)$/,
          );
      }
    }),
    { numRuns: 40 },
  );
  expect(seen.size).toBe(decisionStatuses.length);
});

it('says which measure takes what, in German too', () => {
  const risk = (likelihood: number, impact: number) => ({
    likelihood,
    impact,
    level: levelOf(likelihood, impact),
  });
  const threat = {
    status: 'open' as const,
    mitigations: [{ id: 'm', title: 'Wall it in', status: 'in place' as const, subject: 's' }],
    inherent: risk(4, 4),
    residual: risk(1, 4),
  };

  expect(
    residualInWords(threat, [{ likelihood: -3, impact: 0, measure: 'm' }], speakerOf('de'), () => 'M-8'),
  ).toEqual(['Verbleibend: Wahrscheinlichkeit −3 durch M-8 Wall it in (umgesetzt)']);
  expect(residualInWords({ ...threat, residual: threat.inherent }, [], sayEnglish)).toEqual([]);
});
