/**
 * Brings the benchmarks' items and the reviewed mitigations from ../shared/knowledge-sources into the containers
 * pack. Run by hand when those sources change: `node scripts/import-catalogues.js`. Same sources, same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

const sources = join(import.meta.dirname, '../../shared/knowledge-sources');
const pack = join(import.meta.dirname, '../shared/knowledge/packs/containers');
const read = (name) => JSON.parse(readFileSync(join(sources, `${name}.json`), 'utf8'));

const cisNotice =
  'Refers to items of a CIS Benchmark by number, with labels of our own; the text is at the publisher. CIS and CIS Benchmarks are trademarks of the Center for Internet Security, Inc. Naming an item does not say that anything complies with it.';

const natural = new Intl.Collator('en', { numeric: true });
const byId = (a, b) => natural.compare(a.id, b.id);

function item({ id, title, level, type, profile, idsByVersion }) {
  return {
    id,
    title,
    ...(level !== undefined && { level }),
    ...(type !== undefined && { assessment: type }),
    ...(profile !== undefined && { profile }),
    ...(idsByVersion !== undefined && { idsByVersion }),
  };
}

function catalogue(name, more, pick) {
  const source = read(name);
  return {
    catalogue: source.catalog,
    version: source.version,
    title: source.name,
    role: 'controls',
    ...more,
    items: pick(source).map(item).sort(byId),
  };
}

const attack = read('attack-containers');
const weaknesses = read('capec-cwe');
const catalogues = {
  'cis-docker': catalogue(
    'cis-docker',
    { edition: '1.8.0', url: 'https://www.cisecurity.org/benchmark/docker', notice: cisNotice },
    ({ controls }) => controls,
  ),
  'cis-kubernetes': catalogue(
    'cis-kubernetes',
    { edition: '2.0.1', url: 'https://www.cisecurity.org/benchmark/kubernetes', notice: cisNotice },
    ({ controls }) => controls,
  ),
  'nist-800-190': catalogue(
    'nist-800-190',
    {
      edition: '2017',
      url: 'https://csrc.nist.gov/pubs/sp/800/190/final',
      notice: 'NIST SP 800-190 is a work of the United States Government, not subject to copyright there.',
    },
    ({ risks, controls }) => [...risks, ...controls],
  ),
  'k8s-pss': catalogue(
    'pss',
    {
      edition: '1.37',
      title: 'Kubernetes Pod Security Standards',
      url: 'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
      notice: 'Names of the Pod Security Standards, from the Kubernetes documentation, CC BY 4.0.',
    },
    ({ controls }) => controls,
  ),
  'mitre-attack': {
    ...catalogue(
      'attack-containers',
      {
        edition: '19.1',
        url: 'https://attack.mitre.org/matrices/enterprise/containers/',
        notice:
          'MITRE ATT&CK is reproduced with the permission of The MITRE Corporation. ATT&CK is a registered trademark of The MITRE Corporation.',
        role: 'techniques',
      },
      () =>
        attack.techniques
          .filter(({ inContainersPlatform }) => inContainersPlatform['19.1'])
          .map(({ id, name }) => ({ id, title: name })),
    ),
  },
  cwe: {
    catalogue: 'cwe',
    version: weaknesses.cweVersion.split(' ')[0],
    edition: weaknesses.cweVersion.split(' ')[0],
    title: 'Common Weakness Enumeration',
    url: 'https://cwe.mitre.org/',
    notice: 'CWE is a trademark of The MITRE Corporation; its list is free to use with this notice.',
    role: 'weaknesses',
    items: weaknesses.cwe.map(({ id, name }) => ({ id, title: name })).sort(byId),
  },
};

/** Measures that take away the cause or nearly so; the others lower a risk by one step. */
const removesCause = new Set(
  `M-RT-NOPRIV M-RT-HOSTNS M-RT-HOSTPATH M-RT-SOCKET M-RT-DEVICES M-RT-NNP M-RT-SANDBOX M-DAE-TLS M-ORC-ANON
  M-ORC-ETCD M-ORC-ETCDENC M-ORC-SATOKEN M-ORC-KUBELET M-NET-POLICY M-NET-MTLS M-NET-METADATA M-NET-INGRESSTLS
  M-IMG-DIGEST M-IMG-SIGN M-SEC-CONFIG M-SEC-FILES M-RT-LIMITS M-RT-PIDS M-IMG-NONROOT M-ORC-ADMISSION M-REG-TLS`.split(
    /\s+/,
  ),
);
/** Where the source says "both", the side that a reviewer would see move. */
const lowersImpact =
  /^M-(RT-CAPS|RT-SECCOMP|RT-LSM|RT-ROFS|DAE-USERNS|NET-EGRESS|ORC-RBAC|ORC-NS|BND-ACCOUNTGUARD)/;

const themes = {
  IMG: 'images',
  PIPE: 'pipeline',
  REG: 'registry',
  DAE: 'container-engine',
  RT: 'runtime',
  NET: 'network',
  ORC: 'orchestrator',
  SEC: 'secrets',
  HOST: 'hosts',
  APP: 'governance',
  GOV: 'governance',
  BND: 'boundaries',
};
const shipped = ['cis-docker@1.8.0:', 'cis-kubernetes@2.0.1:', 'nist-800-190@2017:', 'k8s-pss@1.37:'];

function mitigation({ id, title, how, kind, effort, reduces, controls }) {
  const side = reduces === 'both' ? (lowersImpact.test(id) ? 'impact' : 'likelihood') : reduces;
  return {
    id,
    title,
    how,
    kind,
    effort,
    reduces: side,
    by: removesCause.has(id) ? 3 : 1,
    controls: controls
      .filter(({ ref }) => shipped.some((prefix) => ref.startsWith(prefix)))
      .map(({ ref, relationship, rationale }) => ({ ref, relationship, rationale: rationale ?? null })),
  };
}

function write(name, text) {
  const path = join(pack, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  console.log(`wrote ${name}`);
}

for (const [name, content] of Object.entries(catalogues))
  write(`catalogues/${name}.json`, `${JSON.stringify({ catalogues: [content] }, null, 1)}\n`);

const mitigations = [...read('mitigations').mitigations, ...read('mitigations-boundaries').mitigations]
  .map(mitigation)
  .filter(({ controls }) => controls.length > 0);
const byTheme = Object.groupBy
  ? Object.groupBy(mitigations, ({ id }) => themes[id.split('-')[1]])
  : mitigations.reduce((groups, one) => {
      const theme = themes[one.id.split('-')[1]];
      groups[theme] = [...(groups[theme] ?? []), one];
      return groups;
    }, {});
for (const [theme, some] of Object.entries(byTheme))
  write(`mitigations/${theme}.yaml`, stringify({ mitigations: some }, { lineWidth: 110 }));
