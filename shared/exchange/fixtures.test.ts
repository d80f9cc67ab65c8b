import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/analyse';
import { riskLevels } from '../analysis/analysis';
import { containerKnowledge } from '../knowledge/containers';
import { writeModel } from '../model/write-model';
import { importKubernetes } from './kubernetes/import-kubernetes';

const folder = join(import.meta.dirname, '../../../shared/fixtures/kubernetes');
const isHere = existsSync(folder);
const knowledge = containerKnowledge();

function analysed(name: string) {
  const outcome = importKubernetes([{ name, text: readFileSync(join(folder, name), 'utf8') }], knowledge);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return { model: outcome.model, ...analyse(outcome.model, knowledge) };
}
const weight = ({ threats }: ReturnType<typeof analysed>) =>
  threats.reduce((sum, { residual }) => sum + riskLevels.indexOf(residual.level) ** 2, 0) / threats.length;

// Real files of other projects, beside this one on our machines only.
describe.skipIf(!isHere)('real manifests (skipped where ../shared/fixtures is absent)', () => {
  it('goat-system-monitor: the host is open, and each way says where', () => {
    const { model, threats } = analysed('goat-system-monitor.yaml');
    const rules = threats.map(({ rule }) => rule);

    expect(rules).toEqual(
      expect.arrayContaining([
        'privileged-container',
        'host-root-mounted',
        'pod-host-process-namespace',
        'pod-host-ipc-namespace',
        'pod-token-mounted',
      ]),
    );
    for (const rule of ['privileged-container', 'host-root-mounted', 'pod-host-process-namespace'])
      expect(threats.find((one) => one.rule === rule)).toMatchObject({
        why: expect.arrayContaining([
          expect.objectContaining({
            source: { by: 'import', file: 'goat-system-monitor.yaml', line: expect.any(Number) },
          }),
        ]),
        controls: expect.arrayContaining([
          expect.objectContaining({ catalogue: 'cis-kubernetes' }),
          expect.objectContaining({ catalogue: 'k8s-pss' }),
        ]),
      });
    expect(threats.find(({ rule }) => rule === 'pod-token-mounted')?.why[0]?.source.by).toBe('platform');
    expect(threats.filter(({ subjects }) => subjects[0].kind === 'boundary').length).toBeGreaterThanOrEqual(
      3,
    );
    expect(new Set(threats.map(({ residual }) => residual.level)).size).toBeGreaterThanOrEqual(3);
    expect(writeModel(model)).not.toMatch(/azhzLWdvYXQ|k8s-goat-cd2da/);
  });

  it('goat-health-check: the runtime’s socket', () => {
    const { threats } = analysed('goat-health-check.yaml');
    expect(threats[0]).toMatchObject({ rule: 'runtime-socket-mounted', residual: { level: 'critical' } });
  });

  it('guestbook: clearly less severe, and more to ask', () => {
    const guestbook = analysed('guestbook-all-in-one.yaml');
    const goat = analysed('goat-system-monitor.yaml');

    expect(weight(guestbook)).toBeLessThan(weight(goat) / 2);
    expect(guestbook.threats.some(({ residual }) => residual.level === 'critical')).toBe(false);
    expect(guestbook.questions.length).toBeGreaterThan(goat.questions.length);
  });

  it('cassandra: what is not understood is listed', () => {
    expect(analysed('cassandra-statefulset.yaml').model.losses.map(({ what }) => what)).toContain(
      'StorageClass fast',
    );
  });
});
