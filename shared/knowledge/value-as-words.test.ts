import { expect, it } from 'vitest';
import { valueAsWords } from './value-as-words';

it.each([
  ['agent-command', 'Agent command'],
  ['clusterPerTenant', 'Cluster per tenant'],
  ['kubelet-api', 'Kubelet API'],
  ['tcpTls', 'TCP TLS'],
  ['yes', 'Yes'],
  ['ClusterIP', 'ClusterIP'],
  ['mTLS', 'mTLS'],
  ['gRPC', 'gRPC'],
  ['v1.2', 'v1.2'],
])('says %s as %s', (value, words) => {
  expect(valueAsWords(value)).toBe(words);
});
