import { expect, it } from 'vitest';
import { givesRuntimeSocket } from './runtime-sockets';

it.each([
  ['yes', ['/', '/run', '/var/run', '/run/containerd', '/run/k3s', '/run/user/1000', '/var/run/docker.sock']],
  [
    'unknown',
    ['/var', '/var/lib', '/var/lib/docker', '/home/ada', '/root', '/proc', '/proc/1/root', '/x/api.sock'],
  ],
  [
    'no',
    ['/etc/ssl', '/var/log', '/var/lib/kubelet', '/run/secrets', '/runner', '/var/lib/docker/containers'],
  ],
] as const)('answers %s', (answer, paths) => {
  for (const path of paths) expect(givesRuntimeSocket(path), path).toBe(answer);
});
