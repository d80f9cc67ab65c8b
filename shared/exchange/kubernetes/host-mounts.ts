import type { Boundary, Element } from '../../model/threat-model';
import type { ManifestNode } from '../manifest-node';
import type { ModelBuilder } from './builder';
import { givesRuntimeSocket, isRuntimeSocket } from './runtime-sockets';

/** What a container gets of its node: the engine's socket, files, or a folder that has both. */
export function mountHostPath(
  builder: ModelBuilder,
  element: Element,
  pathNode: ManifestNode,
  isReadOnly: boolean,
  mount: ManifestNode,
  host: Boundary,
): void {
  const written = [pathNode.text, mount.at('subPath')?.text ?? ''].join('/');
  const path = builder.cut(normalised(written), 400, `Path of a host mount of ${element.name}`, pathNode);
  const known = element.facts.hostPathMounts?.value;
  builder.fact(element, 'hostPathMounts', builder.withWord(known, path, pathNode), pathNode);
  if (element.facts.hostPathWritable?.value !== 'yes')
    builder.fact(element, 'hostPathWritable', !isReadOnly, mount.at('readOnly') ?? mount);
  if (/^\/(dev(\/|$)|$)/.test(path)) builder.fact(element, 'hostDevices', true, pathNode);
  const socket = givesRuntimeSocket(path);
  // A part of the mounted folder that is named only when the pod starts may be any.
  const given = socket === 'yes' && mount.at('subPathExpr') ? 'unknown' : socket;
  recordSocket(builder, element, given, pathNode);
  if (given === 'yes') reachRuntime(builder, element, path, pathNode, mount, host);
  if (!isRuntimeSocket(path)) reachFiles(builder, element, path, pathNode, isReadOnly, mount, host);
}

/** A mount that can't be read may be any: what the container gets of its node is open. */
export function mountUnreadable(builder: ModelBuilder, element: Element, mount: ManifestNode): void {
  if (element.facts.hostPathMounts === undefined) builder.fact(element, 'hostPathMounts', 'unknown', mount);
  recordSocket(builder, element, 'unknown', mount);
}

/** Of several mounts the one that says most counts: yes before unknown before no. */
function recordSocket(
  builder: ModelBuilder,
  element: Element,
  given: 'yes' | 'no' | 'unknown',
  at: ManifestNode,
): void {
  const known = element.facts.runtimeSocketMounted?.value;
  if (known === undefined || (known === 'no' && given !== 'no') || (known === 'unknown' && given === 'yes'))
    builder.fact(element, 'runtimeSocketMounted', given, at);
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
  builder.fact(files, 'hostPath', builder.withWord(files.facts.hostPath?.value, path, pathNode), pathNode);
  if (path === '/') builder.fact(files, 'wholeRoot', true, pathNode);
  const flow = builder.flow(element, files, `mounts ${path}`, mount);
  builder.fact(flow, 'protocol', 'mount', mount);
  builder.fact(flow, 'readOnly', isReadOnly, mount.at('readOnly') ?? mount);
  builder.fact(flow, 'flowPurpose', 'storage', mount);
}

/** `/var/run/../run//docker.sock/` as the node's kernel would see it, links aside. */
function normalised(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/'))
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  return `/${parts.join('/')}`;
}
