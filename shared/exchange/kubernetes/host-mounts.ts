import type { Boundary, Element } from '../../model/threat-model';
import type { ManifestNode } from '../manifest-node';
import type { ModelBuilder } from './builder';

const socket = /\/(docker|containerd|crio|cri-dockerd|podman|buildkitd|dockershim)\.sock$/;
/** Folders that the sockets above lie in, on the usual distributions. */
const socketFolder =
  /^(\/var)?\/run(\/(docker|containerd|crio|podman|k3s\/containerd|user\/\d+|user\/\d+\/podman))?$/;

/** What a container gets of its node: the engine's socket, files, or a folder that has both. */
export function mountHostPath(
  builder: ModelBuilder,
  element: Element,
  pathNode: ManifestNode,
  isReadOnly: boolean,
  mount: ManifestNode,
  host: Boundary,
): void {
  const path = normalised(pathNode.text ?? '').slice(0, 400);
  builder.fact(element, 'hostPathMounts', withWord(element.facts.hostPathMounts?.value, path), pathNode);
  if (element.facts.hostPathWritable?.value !== 'yes')
    builder.fact(element, 'hostPathWritable', !isReadOnly, mount.at('readOnly') ?? mount);
  if (socket.test(path) || socketFolder.test(path)) {
    builder.fact(element, 'runtimeSocketMounted', true, pathNode);
    reachRuntime(builder, element, path, pathNode, mount, host);
  }
  if (!socket.test(path)) reachFiles(builder, element, path, pathNode, isReadOnly, mount, host);
}

function reachRuntime(
  builder: ModelBuilder,
  element: Element,
  path: string,
  pathNode: ManifestNode,
  mount: ManifestNode,
  host: Boundary,
): void {
  const id = 'node.container-runtime';
  const runtime = builder.element(id, 'container-runtime', 'Container runtime', host.id, pathNode);
  const flow = builder.flow(element, runtime, `socket ${path}`, mount);
  builder.fact(flow, 'protocol', 'unix-socket', mount);
  builder.fact(flow, 'flowPurpose', 'admin', mount);
  // A socket takes orders whether or not its file may be replaced.
  builder.fact(flow, 'readOnly', false, mount);
}

function reachFiles(
  builder: ModelBuilder,
  element: Element,
  path: string,
  pathNode: ManifestNode,
  isReadOnly: boolean,
  mount: ManifestNode,
  host: Boundary,
): void {
  const id = 'node.host-filesystem';
  const files = builder.element(id, 'host-filesystem', 'Host filesystem', host.id, pathNode);
  builder.fact(files, 'hostPath', withWord(files.facts.hostPath?.value, path), pathNode);
  if (path === '/') builder.fact(files, 'wholeRoot', true, pathNode);
  const flow = builder.flow(element, files, `mounts ${path}`, mount);
  builder.fact(flow, 'protocol', 'mount', mount);
  builder.fact(flow, 'readOnly', isReadOnly, mount.at('readOnly') ?? mount);
  builder.fact(flow, 'flowPurpose', 'storage', mount);
}

function withWord(known: unknown, word: string): string[] {
  const words = Array.isArray(known) ? known.map(String) : [];
  // A model holds 200 words of one fact; beyond them nothing changes.
  return words.includes(word) || words.length >= 200 ? words : [...words, word].sort();
}

/** `/var/run/../run//docker.sock/` as the node's kernel would see it, links aside. */
function normalised(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/'))
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  return `/${parts.join('/')}`;
}
