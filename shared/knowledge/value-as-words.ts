const acronyms = new Set(['acl', 'api', 'dns', 'id', 'ip', 'kms', 'sql', 'ssh', 'tcp', 'tls', 'udp', 'vpn']);

/**
 * A value of a fact as people write it: `agent-command` → `Agent command`, `clusterPerTenant` → `Cluster per
 * tenant`, `tcpTls` → `TCP TLS`. Names that are written their own way (`ClusterIP`, `gRPC`, `mTLS`) stay.
 */
export function valueAsWords(value: string): string {
  const isNameOfItsOwn = /^[A-Z]/.test(value) || /[A-Z]{2}/.test(value) || !/^[A-Za-z-]+$/.test(value);
  if (isNameOfItsOwn) return value;
  return value
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split('-')
    .map((word, index) => {
      if (acronyms.has(word)) return word.toUpperCase();
      return index === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    })
    .join(' ');
}
