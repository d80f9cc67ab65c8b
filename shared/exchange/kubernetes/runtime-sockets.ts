/** Sockets that take orders for a container engine, by the names that engines give them. */
const socket = /\/(docker|containerd|crio|cri-dockerd|podman|buildkitd|dockershim)\.sock$/;
/** Folders that such sockets lie in on the usual distributions, and those above them; /var/run leads to /run. */
const socketFolder =
  /^\/$|^(\/var)?\/run(\/(docker|containerd|crio|podman|buildkit|k0s|k3s(\/containerd)?|user(\/\d+(\/(docker|podman))?)?))?$/;
/**
 * Where a socket may be and often isn't: /var holds a link that leads nowhere inside a container, the rest is
 * where an engine's files, a person's own engine or another process's root lies; and any other socket.
 */
const perhaps =
  /^\/var(\/lib(\/(docker|containerd|containers|crio))?)?$|^\/var\/snap(\/.*)?$|^\/home(\/[^/]+)?$|^\/root$|^\/proc(\/[^/]+(\/root)?)?$|\.sock(et)?$/;

/** Whether a path of a node is the socket of a container engine. */
export const isRuntimeSocket = (path: string): boolean => socket.test(path);

/** Whether who mounts a path of a node gets the socket of a container engine with it. */
export function givesRuntimeSocket(path: string): 'yes' | 'no' | 'unknown' {
  if (socket.test(path) || socketFolder.test(path)) return 'yes';
  return perhaps.test(path) ? 'unknown' : 'no';
}
