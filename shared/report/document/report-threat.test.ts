import { expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse';
import { containerKnowledge } from '../../knowledge/containers';
import { emptyModel } from '../../model/threat-model';
import { reportDocument } from './document';

it('names the sources of a threat: items of one catalogue together, a risk with what counters it', () => {
  const knowledge = containerKnowledge();
  const threat = {
    ...{ key: 'k/s', rule: 'privileged-container', stride: 'E' as const, title: 'T', statement: 'S' },
    subjects: [{ id: 's', kind: 'process' as const, name: 's' }] as const,
    ...{ why: [], switchedOffBy: [], shifts: [], status: 'open' as const, expired: false, mitigations: [] },
    ...{ controls: [], techniques: [], weaknesses: [], patterns: [] },
    inherent: { likelihood: 1, impact: 1, level: 'low' as const },
    residual: { likelihood: 1, impact: 1, level: 'low' as const },
    source: ['cis-docker@1.8.0:1.1.3', 'nist-800-190@2017:3.5.4', 'cis-docker@1.8.0:1.1.4', 'A book, § 3'],
  };
  const model = emptyModel('m');
  const analysis = { ...analyse(model, knowledge), threats: [threat] } as unknown as ReturnType<
    typeof analyse
  >;

  const [told] = reportDocument(model, knowledge, analysis, { digest: '' }).threats;

  expect(told?.describedBy).toEqual([
    'cis-docker@1.8.0:1.1.3, 1.1.4',
    'nist-800-190@2017:3.5.4 (countered by 4.5.4)',
    'A book, § 3',
  ]);
});
