import type { ManifestNode } from '../manifest-node';
import type { ModelBuilder } from './builder';
import type { ImportedService } from './services';
import { type SpokenWord, spokenVariables, spokenWords } from './spoken-words';
import type { Workload } from './workloads';

/** Flows from containers to Services that they name in variables, commands or arguments. */
export function connectReferences(
  builder: ModelBuilder,
  workloads: readonly Workload[],
  services: readonly ImportedService[],
): void {
  const byHost = new Map<string, ImportedService>();
  for (const service of services) {
    const { name, namespace } = service.object;
    for (const suffix of ['', '.svc', '.svc.cluster.local'])
      byHost.set(`${name}.${namespace}${suffix}`, service);
  }
  const find = (host: string, namespace: string) => byHost.get(host) ?? byHost.get(`${host}.${namespace}`);
  for (const { object, containers } of workloads)
    for (const { element, node } of containers) {
      const unknown = new Map<string, ManifestNode>();
      for (const { node: value, text } of spokenValues(node)) {
        for (const host of hostsIn(text)) {
          // A StatefulSet's pod is named before its Service: cassandra-0.cassandra.default.svc
          const [, ofPod] = /^[a-z0-9-]+-\d+\.(.+)$/.exec(host) ?? [];
          const service =
            find(host, object.namespace) ?? (ofPod === undefined ? undefined : find(ofPod, object.namespace));
          if (service === undefined) {
            if (isMeantAsHost(host, text) && !unknown.has(host)) unknown.set(host, value);
            continue;
          }
          const flow = builder.flow(element, service.element, '', value);
          builder.fact(flow, 'flowPurpose', 'service-call', value);
        }
      }
      for (const [host, value] of unknown)
        builder.lose(
          `Host ${host}, named by container ${element.name}`,
          value,
          'It is no Service of these files; a flow to it isn’t drawn.',
        );
    }
}

/** Any word may be a host; one in a URL or under `.svc` surely is, unless it is the container itself. */
function isMeantAsHost(host: string, text: string): boolean {
  if (/^(localhost|127\.[\d.]+|0\.0\.0\.0)$/.test(host)) return false;
  const [, authorities = ''] = /:\/\/(.*)/s.exec(text.toLowerCase()) ?? [];
  const isInUrl = `//${authorities}`.includes(`//${host}`) || authorities.includes(`@${host}`);
  return isInUrl || /\.svc(\.cluster\.local)?$/.test(host);
}

/** What may name a host: never the value of a secret, nor any piece of it. */
function spokenValues(container: ManifestNode): SpokenWord[] {
  const [program] = container.at('command')?.items() ?? [];
  return [...spokenVariables(container), ...spokenWords(container).filter(({ node }) => node !== program)];
}

/**
 * Whole host names in a text: alone, with a port, in a URL, after `=`, `@` or a comma. A folder of a path is none,
 * so that `/etc/redis/redis.conf` doesn't lead to a Service `redis`.
 */
export function hostsIn(text: string): string[] {
  const found = text
    .slice(0, 4000)
    .toLowerCase()
    .matchAll(
      /(^|:\/\/|[\s,;=@"'(])([a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?)\.?(:\d{1,5})?(?=($|[\s,;"')])|\/)/g,
    );
  return [...found].flatMap(([, before = '', host = '', port, end]) =>
    end !== undefined || port !== undefined || before === '://' || before === '@' ? [host] : [],
  );
}
