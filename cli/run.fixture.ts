import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** Runs the command line as a pipeline does. */
export function bulkhead(args: readonly string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/bulkhead.js'), ...args],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, ...(input !== undefined && { input }) },
  );
  return { status, stdout, stderr, json: () => JSON.parse(stdout) };
}

/** Paths in a new folder of its own. */
export function freshFolder(): (...names: string[]) => string {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-cli-'));
  return (...names) => join(folder, ...names);
}

/** A workload that opens its node, secrets in two places, and an object that nobody understands. */
export const manifest = `apiVersion: v1
kind: Secret
metadata:
  name: vault
data:
  key: c2VjcmV0LXZhbHVlLTEyMw==
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: agent
spec:
  template:
    metadata:
      labels: { app: agent }
    spec:
      hostPID: true
      containers:
        - name: agent
          image: example/agent
          env:
            - name: DB_PASSWORD
              value: plain-text-password
          securityContext:
            privileged: true
          volumeMounts:
            - { name: root, mountPath: /host }
      volumes:
        - { name: root, hostPath: { path: / } }
---
apiVersion: batch.example/v1
kind: Rocket
metadata:
  name: unknown-thing
`;
