import { describe, expect, it } from 'vitest';
import { containerKnowledge } from '../../knowledge/containers';
import { writeModel } from '../../model/write-model';
import { importKubernetes } from './import-kubernetes';

function imported(...objects: string[]) {
  const outcome = importKubernetes([{ name: 'a.yaml', text: objects.join('\n---\n') }], containerKnowledge());
  if (!outcome.ok) throw new Error(outcome.problem.message);
  const { model } = outcome;
  return { model, losses: model.losses.map(({ what, why }) => `${what}: ${why}`) };
}
const pod = (spec: string, name = 'p') => `kind: Pod\nmetadata: { name: ${name} }\nspec: ${spec}`;

describe('what is not taken over is listed', () => {
  it('when a name is cut', () => {
    const { model, losses } = imported(pod('{ containers: [{ name: c }] }', 'a'.repeat(1_000_000)));
    expect(Object.values(model.boundaries).map(({ name }) => name.length)).toContain(1000);
    expect(losses).toEqual([
      `Name ${'a'.repeat(40)}…: Only the first 1000 of its 1000000 characters are kept.`,
    ]);
  });

  it.each([
    ['csi: { driver: d }', 'Volume v (csi): Volumes of this kind aren’t imported yet.'],
    ['ephemeral: {}', 'Volume v (ephemeral): Volumes of this kind aren’t imported yet.'],
    ['secret: { secretName: s }', 'Volume v (secret): No container mounts it, so it isn’t drawn.'],
  ])('when no container mounts a volume %s', (volume, loss) => {
    expect(imported(pod(`{ containers: [{ name: c }], volumes: [{ name: v, ${volume} }] }`)).losses).toEqual([
      loss,
    ]);
  });

  it('once for a volume that several containers mount', () => {
    const mounts = 'volumeMounts: [{ name: v }]';
    const { losses } = imported(
      pod(
        `{ containers: [{ name: c, ${mounts} }, { name: d, ${mounts} }], volumes: [{ name: v, nfs: {} }] }`,
      ),
    );
    expect(losses).toEqual(['Volume v (nfs): Volumes of this kind aren’t imported yet.']);
  });

  it('when a variable names a Service that isn’t there, without what else the URL says', () => {
    const { losses } = imported(
      pod(`{ containers: [{ name: c, env: [
        { name: A, value: "http://api.shop.svc:80/?key=x" }, { name: B, value: "postgres://app:hunter2@db/x" },
        { name: C, value: "http://localhost:80" }, { name: D, value: "debug" }, { name: E, value: "cache.shop.svc:6379" } ] }] }`),
    );
    expect(losses.map((loss) => loss.split(':')[0])).toEqual([
      'Host api.shop.svc, named by container c',
      'Host db, named by container c',
      'Host cache.shop.svc, named by container c',
    ]);
  });
});

describe('credentials', () => {
  it('in an image or an external name are noticed and never kept', () => {
    const { model, losses } = imported(
      pod('{ containers: [{ name: c, image: "user:SuperSecret@reg/x:1" }, { name: d, image: "reg/x:1" }] }'),
      'kind: Service\nmetadata: { name: s }\nspec: { type: ExternalName, externalName: "https://user:SuperSecret@db.example.org/?password=SuperSecret" }',
    );
    expect(writeModel(model)).not.toContain('SuperSecret');
    expect(model.elements['container.default.pod.p.c']).toMatchObject({
      description: 'Image reg/x:1',
      facts: { imageTag: { value: 'version' } },
    });
    expect(model.elements['external-service.db.example.org']).toBeDefined();
    expect(losses).toEqual([
      'Credentials in the image of c: Values of secrets are never kept.',
      'External name of Service s: Of it only the host name is kept.',
    ]);
  });
});

describe('a secret', () => {
  const container = (fields: string) => pod(`{ containers: [{ name: c, image: x, ${fields} }] }`);
  const redis = 'kind: Service\nmetadata: { name: redis }\nspec: { selector: { app: r } }';

  it.each([
    'env: [{ name: DB_PASSWORD, value: "zebra.pass.svc:1234" }]',
    'env: [{ name: PASSPHRASE, value: redis }]',
    'env: [{ name: CONN, value: "User=sa;Password=zebra.pass.svc" }]',
    'args: ["--password=zebra.pass.svc:1234"]',
    'args: [--token, "zebra, redis"]',
    'command: [curl, -H, "Authorization: Bearer zebra.svc"]',
    'args: ["redis://app:zebra.svc@localhost"]',
  ])('is never searched for hosts: %s', (fields) => {
    const { model } = imported(container(fields), redis);
    expect(model.losses.map(({ what }) => what)).toEqual(['Service redis']);
    expect(Object.keys(model.flows)).toEqual([]);
    expect(writeModel(model)).not.toContain('zebra');
  });

  it.each([
    ['yes', 'env: [{ name: CONN, value: "Server=x;User=sa;Password=Pa55word!" }]'],
    ['yes', `env: [{ name: SETTINGS, value: '{"password":"hunter2"}' }]`],
    ['yes', 'args: [-H, "Authorization: Bearer abcdefghijklmnop1234567890"]'],
    ['yes', 'command: [run, "--db.password=hunter2"]'],
    ['yes', 'args: [--token, hunter2]'],
    ['unknown', 'env: [{ name: SIGNED_WITH, value: aB3dE5gH7jK9mN1pQ3sT5vW7 }]'],
    ['unknown', 'env: [{ name: LICENSE_KEY, value: hunter2 }]'],
    ['unknown', 'args: [-u, "admin:hunter2"]'],
    ['no', 'env: [{ name: MODE, value: "production" }], args: [--port=80, --token, --verbose]'],
  ])('in the open is %s for %s', (value, fields) => {
    const { model } = imported(container(fields));
    expect(model.elements['container.default.pod.p.c']?.facts.plainSecretInEnvironment?.value).toBe(value);
  });
});
