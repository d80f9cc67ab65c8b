import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containerKnowledge } from '../../knowledge/containers';
import { readModel } from '../../model/read-model';
import type { ThreatModel } from '../../model/threat-model';
import { writeModel } from '../../model/write-model';
import { importKubernetes } from './import-kubernetes';

const knowledge = containerKnowledge();
const run = (text: string) => importKubernetes([{ name: 'a.yaml', text }], knowledge);

function imported(text: string): ThreatModel {
  const outcome = run(text);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  expect(readModel(writeModel(outcome.model))).toMatchObject({ ok: true });
  return outcome.model;
}
const pod = (spec: string) => `kind: Pod\nmetadata: { name: p }\nspec:\n${spec.replace(/^/gm, '  ')}`;
const container = 'container.default.pod.p.c';

describe('a field that says neither yes nor no', () => {
  it('is listed and unknown; no default of the platform stands in for it', () => {
    const model = imported(
      pod('hostPID: perhaps\ncontainers:\n  - name: c\n    securityContext: { privileged: perhaps }'),
    );

    expect(model.elements[container]?.facts.privileged).toMatchObject({
      value: 'unknown',
      source: { line: 7 },
    });
    expect(model.boundaries['pod.default.p']?.facts.hostPID?.value).toBe('unknown');
    expect(model.losses.map(({ what }) => what)).toEqual(['Field hostPID of p', 'Field privileged of c']);
  });

  it('keeps defaults away from a container whose security context can’t be read', () => {
    const model = imported(pod('containers:\n  - name: c\n    securityContext: tight'));

    expect(model.elements[container]?.facts.privileged).toBeUndefined();
    expect(model.losses).toMatchObject([
      { what: 'Field securityContext of container c', why: 'Expected a map.' },
    ]);
  });

  it('keeps defaults away from a template that wasn’t rendered', () => {
    const model = imported(pod('securityContext: {{ .Values.context }}\ncontainers:\n  - name: c'));

    expect(model.boundaries['pod.default.p']?.facts).toEqual({});
    expect(model.losses[0]).toMatchObject({ what: 'Pod p', why: expect.stringContaining('helm template') });
  });

  it('takes null for silence', () => {
    const model = imported(pod('hostPID: null\ncontainers:\n  - name: c'));
    expect(model.boundaries['pod.default.p']?.facts.hostPID).toMatchObject({
      value: 'no',
      source: { by: 'platform' },
    });
  });
});

describe('names and words of any kind', () => {
  it('make a model that opens again', () => {
    const name = JSON.stringify(`<b>../${'x'.repeat(3000)}\u202e`);
    const model = imported(`kind: Secret\nmetadata: { name: ${name}, namespace: "a b" }\ntype: constructor`);
    expect(Object.values(model.elements)[0]?.facts.secretKind?.value).toBe('other');
  });

  it('keep lists within what a model holds', () => {
    const many = JSON.stringify(Array.from({ length: 500 }, (_, index) => `CAP_${'X'.repeat(600)}${index}`));
    const model = imported(
      pod(`containers:\n  - name: c\n    securityContext: { capabilities: { add: ${many} } }`),
    );
    expect(model.elements[container]?.facts.addedCapabilities?.value).toHaveLength(200);
  });

  it('keep the losses countable', () => {
    const text = Array.from({ length: 6000 }, (_, index) => `kind: Rocket\nmetadata: { name: r${index} }`);
    const { losses } = imported([...text, pod('containers: [{ name: c }]')].join('\n---\n'));
    expect(losses).toHaveLength(5001);
    expect(losses.at(-1)?.what).toBe('1000 more');
  });
});

it('refuses what comes to more than a model holds', () => {
  const labels = 'metadata: { labels: { a: b } }';
  const pods = Array.from(
    { length: 300 },
    (_, index) =>
      `kind: Deployment\nmetadata: { name: d${index} }\nspec: { template: { ${labels}, spec: { containers: [{ name: c }] } } }`,
  );
  const services = Array.from(
    { length: 300 },
    (_, index) => `kind: Service\nmetadata: { name: s${index} }\nspec: { selector: { a: b } }`,
  );
  const outcome = run([...pods, ...services].join('\n---\n'));
  expect(outcome).toMatchObject({
    ok: false,
    problem: { message: expect.stringContaining('more than 60000 flows') },
  });
});

it('says what it met when nothing of it can be imported', () => {
  expect(run('kind: StorageClass\nmetadata: { name: fast }')).toMatchObject({
    ok: false,
    problem: { file: 'a.yaml', message: expect.stringContaining('StorageClass fast (a.yaml:1)') },
  });
});

/** Kubernetes' own words as keys, with values of any shape under them. */
const key = fc.constantFrom(
  ...`spec template metadata labels name namespace containers initContainers volumes volumeMounts env envFrom value
  valueFrom secretKeyRef secretRef configMap secret hostPath path ports containerPort hostPort securityContext
  capabilities add drop seccompProfile type selector rules http paths backend service data podSelector matchLabels
  matchExpressions policyTypes ingress egress automountServiceAccountToken serviceAccountName projected sources
  serviceAccountToken image args command resources limits sysctls annotations externalName accessModes`.split(
    /\s+/,
  ),
);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 7, withCrossShrink: true },
    fc.oneof(fc.constantFrom('a', 'web', '/', true, 0, null, '{{ x }}', 'All', 'Ingress'), fc.string()),
    fc.dictionary(key, tie('tree'), { maxKeys: 8 }),
    fc.array(tie('tree'), { maxLength: 3 }),
  ),
}));
const kind = fc.constantFrom(
  ...'Pod Deployment CronJob Service Ingress Secret ConfigMap NetworkPolicy Namespace ServiceAccount PersistentVolumeClaim List'.split(
    ' ',
  ),
);
const object = fc.record({
  kind,
  metadata: fc.constant({ name: 'web' }),
  spec: tree,
  data: tree,
  items: tree,
});

it('makes a valid model or a plain refusal of objects of any shape, the same for files in any order', () => {
  fc.assert(
    fc.property(fc.array(object, { minLength: 1, maxLength: 6 }), (objects) => {
      const files = objects.map((one, index) => ({ name: `f${index}.json`, text: JSON.stringify(one) }));
      const outcome = importKubernetes(files, knowledge);
      const turned = importKubernetes([...files].reverse(), knowledge);

      if (!outcome.ok) {
        expect(turned.ok).toBe(false);
        return;
      }
      const text = writeModel(outcome.model);
      expect(readModel(text)).toMatchObject({ ok: true });
      expect(turned.ok && writeModel(turned.model)).toBe(text);
    }),
    { numRuns: 300 },
  );
});
