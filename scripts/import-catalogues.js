/**
 * Brings the benchmarks' items from ../shared/knowledge-sources into the containers pack, and the crosswalks of
 * the reviewed mitigations into the compliance pack. The mitigations themselves began there too; they are written
 * in the pack since. Run by hand when those sources change: `node scripts/import-catalogues.js && npm run format`.
 * Same sources, same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { csvsLabels } from './knowledge/csvs-labels.js';

const sources = join(import.meta.dirname, '../../shared/knowledge-sources');
const packs = join(import.meta.dirname, '../shared/knowledge/packs');
const read = (name) => JSON.parse(readFileSync(join(sources, `${name}.json`), 'utf8'));

const cisNotice =
  'Refers to items of a CIS Benchmark by number, with labels of our own; the text is at the publisher. CIS and CIS Benchmarks are trademarks of the Center for Internet Security, Inc. Naming an item does not say that anything complies with it.';

const natural = new Intl.Collator('en', { numeric: true });
const byId = (a, b) => natural.compare(a.id, b.id);

/** What a source says of how an item is checked, as `{ tool, rules }`. */
function checksOf({ verification = {} }) {
  return Object.entries(verification).flatMap(([tool, said]) => {
    const rules = Array.isArray(said) ? said : typeof said === 'string' ? [said] : [said.id];
    const name =
      tool === 'kube-bench' && said.config
        ? `kube-bench@${said.config}`
        : tool === 'docker-bench-security'
          ? 'docker-bench-security@1.6.0'
          : tool;
    return rules.length === 0 ? [] : [{ tool: name, rules }];
  });
}

function item(source) {
  const { id, title, level, levels, type, profile, idsByVersion, countermeasure } = source;
  const checks = checksOf(source);
  return {
    id,
    title,
    ...(level !== undefined && { level }),
    ...(levels !== undefined && { levels }),
    ...(type !== undefined && { assessment: type }),
    ...(profile !== undefined && { profile }),
    ...(idsByVersion !== undefined && { idsByVersion }),
    ...(countermeasure !== undefined && { counteredBy: countermeasure }),
    ...(checks.length > 0 && { checks }),
  };
}

function catalogue(name, more, pick = ({ controls }) => controls) {
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
const microsoft = read('ms-k8s-matrix');
const weaknesses = read('capec-cwe');
const named = ({ id, name, title }) => ({ id, title: title ?? name });

const attackNotice =
  'MITRE ATT&CK is reproduced with the permission of The MITRE Corporation. ATT&CK is a registered trademark of The MITRE Corporation.';
const microsoftNotice =
  'Names from Microsoft’s Threat Matrix for Kubernetes, CC BY 4.0, https://github.com/microsoft/Threat-Matrix-for-Kubernetes.';
const topTenNotice = 'Names from the OWASP Kubernetes Top Ten, CC BY-SA 4.0, OWASP Foundation.';
const usNotice = 'A work of the United States Government, not subject to copyright there.';

const cis = (name, edition, page, platform) =>
  catalogue(name, {
    edition,
    url: `https://www.cisecurity.org/benchmark/${page}`,
    notice: cisNotice,
    ...(platform && { platform }),
  });
const topTen = (year) =>
  catalogue(
    'owasp-k8s-top10',
    {
      edition: year,
      title: `OWASP Kubernetes Top Ten ${year}`,
      url: 'https://owasp.org/www-project-kubernetes-top-ten/',
      platform: 'kubernetes',
      notice: topTenNotice,
    },
    ({ items }) => items.filter((one) => String(one.year) === year),
  );

const catalogues = {
  'cis-docker': cis('cis-docker', '1.8.0', 'docker', 'docker'),
  'cis-kubernetes': cis('cis-kubernetes', '2.0.1', 'kubernetes', 'kubernetes'),
  'cis-eks': cis('cis-eks', '1.8.0', 'kubernetes', 'eks'),
  'cis-gke': cis('cis-gke', '1.9.0', 'kubernetes', 'gke'),
  'cis-aks': cis('cis-aks', '1.8.0', 'kubernetes', 'aks'),
  'cis-openshift': cis('cis-openshift', '1.9.0', 'kubernetes', 'openshift'),
  'cis-dil': cis('cis-dil', '2.0.0', 'distribution_independent_linux'),
  'nist-800-190': catalogue(
    'nist-800-190',
    {
      edition: '2017',
      url: 'https://csrc.nist.gov/pubs/sp/800/190/final',
      notice: `NIST SP 800-190: ${usNotice}`,
    },
    ({ risks, controls }) => [...risks, ...controls],
  ),
  'nist-800-53r5': catalogue('nist-800-53r5', {
    edition: '5.1.1',
    url: 'https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final',
    notice: `NIST SP 800-53: ${usNotice}`,
  }),
  'owasp-csvs': catalogue(
    'csvs',
    {
      edition: '1.0',
      url: 'https://github.com/OWASP/Container-Security-Verification-Standard',
      notice:
        'Refers to items of the OWASP Container Security Verification Standard, CC BY-SA 4.0, with labels of our own.',
    },
    ({ controls }) => controls.map((one) => ({ ...one, title: csvsLabels[one.id] })),
  ),
  'nsa-cisa-k8s': catalogue('nsa', {
    platform: 'kubernetes',
    edition: '1.2',
    url: 'https://media.defense.gov/2022/Aug/29/2003066362/-1/-1/0/CTR_KUBERNETES_HARDENING_GUIDANCE_1.2_20220829.PDF',
    notice: `NSA/CISA Kubernetes Hardening Guidance: ${usNotice} The document has no numbers of its own; NSA-x.y counts its sections.`,
  }),
  'k8s-pss': catalogue(
    'pss',
    {
      edition: '1.37',
      title: 'Kubernetes Pod Security Standards',
      platform: 'kubernetes',
      url: 'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
      notice: 'Names of the Pod Security Standards, from the Kubernetes documentation, CC BY 4.0.',
    },
    ({ controls, trivyMapping }) =>
      controls.map((one) => ({
        ...one,
        verification: { trivy: trivyMapping[one.title.replace(/ \(.*/, '')] ?? [] },
      })),
  ),
  'owasp-k8s-top10-2022': topTen('2022'),
  'owasp-k8s-top10-2025': topTen('2025'),
  'owasp-docker-top10': catalogue(
    'owasp-docker-top10',
    {
      edition: 'draft',
      url: 'https://owasp.org/www-project-docker-top-10/',
      platform: 'docker',
      notice: 'Refers to items of the OWASP Docker Top 10 by number and name, CC BY-NC-SA 4.0.',
    },
    ({ items }) => items,
  ),
  'mitre-attack': catalogue(
    'attack-containers',
    {
      edition: '19.1',
      url: 'https://attack.mitre.org/matrices/enterprise/containers/',
      notice: attackNotice,
      role: 'techniques',
    },
    () => attack.techniques.filter((one) => one.inContainersPlatform['19.1']).map(named),
  ),
  'mitre-attack-mitigations': catalogue(
    'attack-containers',
    {
      edition: '19.1',
      title: 'MITRE ATT&CK mitigations',
      url: 'https://attack.mitre.org/mitigations/enterprise/',
      notice: attackNotice,
    },
    () => Object.entries(attack.mitigationNames).map(([id, title]) => ({ id, title })),
  ),
  'ms-k8s-threat-matrix': catalogue(
    'ms-k8s-matrix',
    {
      edition: '3',
      url: 'https://microsoft.github.io/Threat-Matrix-for-Kubernetes/',
      notice: microsoftNotice,
      role: 'techniques',
    },
    () => microsoft.techniques.map(named),
  ),
  'ms-k8s-threat-matrix-mitigations': catalogue(
    'ms-k8s-matrix',
    {
      edition: '3',
      title: 'Microsoft Threat Matrix for Kubernetes, mitigations',
      platform: 'kubernetes',
      url: 'https://microsoft.github.io/Threat-Matrix-for-Kubernetes/',
      notice: microsoftNotice,
    },
    () => microsoft.mitigations.map(named),
  ),
  d3fend: catalogue('d3fend', {
    edition: '1.2.0',
    title: 'MITRE D3FEND',
    url: 'https://d3fend.mitre.org/',
    notice: 'D3FEND is a trademark of The MITRE Corporation; its ontology is under the MIT licence.',
  }),
  cwe: {
    catalogue: 'cwe',
    version: weaknesses.cweVersion.split(' ')[0],
    edition: weaknesses.cweVersion.split(' ')[0],
    title: 'Common Weakness Enumeration',
    url: 'https://cwe.mitre.org/',
    notice: 'CWE is a trademark of The MITRE Corporation; its list is free to use with this notice.',
    role: 'weaknesses',
    items: weaknesses.cwe.map(named).sort(byId),
  },
  capec: {
    catalogue: 'capec',
    version: weaknesses.capecVersion,
    edition: weaknesses.capecVersion,
    title: 'Common Attack Pattern Enumeration and Classification',
    url: 'https://capec.mitre.org/',
    notice: 'CAPEC is a trademark of The MITRE Corporation; its list is free to use with this notice.',
    role: 'patterns',
    items: weaknesses.capec.map(named).sort(byId),
  },
};

/** Frameworks that auditors speak: their edition as references write it, and where they are published. */
const frameworks = {
  'pci-dss': [
    '4.0.1',
    'https://www.pcisecuritystandards.org/',
    'PCI DSS is a trademark of PCI Security Standards Council.',
  ],
  iso27001: ['2022', 'https://www.iso.org/standard/27001', 'ISO/IEC 27001 is published by ISO and IEC.'],
  soc2: [
    '2017r2022',
    'https://www.aicpa-cima.com/',
    'The Trust Services Criteria are published by the AICPA.',
  ],
  hipaa: ['subpart-c', 'https://www.ecfr.gov/current/title-45/part-164/subpart-C', 'United States law.'],
  gdpr: ['2016-679', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj', 'European Union law.'],
};

const compliance = Object.fromEntries(
  read('compliance-frameworks').frameworks.map(({ id, name, version, controls }) => {
    const [edition, url, publisher] = frameworks[id];
    const notice = `Refers to items by number with labels of our own. ${publisher} Naming an item does not say that anything complies with it.`;
    return [
      id,
      {
        catalogue: id,
        version,
        title: name,
        role: 'controls',
        edition,
        url,
        notice,
        items: controls.map(item).sort(byId),
      },
    ];
  }),
);

/** Names that the reviewed links use for catalogues whose own name is another. */
const renamed = { 'mitre-attack@': 'mitre-attack-containers@', 'hipaa-164@': 'hipaa@' };
const rename = (ref) => {
  const from = Object.keys(renamed).find((prefix) => ref.startsWith(prefix));
  return from === undefined ? ref : renamed[from] + ref.slice(from.length);
};

const isCompliance = ({ ref }) => Object.keys(frameworks).some((id) => ref.startsWith(`${id}@`));
const iso = read('nist53-iso27001').map;

/** Who says that a measure bears on an item of a framework: NIST's published crosswalk, or our two readers. */
function sourceOf(ref, others) {
  const [, isoItem] = ref.split('iso27001@2022:');
  const through =
    isoItem &&
    others.find((one) => one.startsWith('nist-800-53r5@5.1.1:') && iso[one.split(':')[1]]?.includes(isoItem));
  return through
    ? `NIST OLIR crosswalk of SP 800-53 r5 to ISO/IEC 27001:2022, through ${through}`
    : 'Our own reading, reviewed by a second reader, 2026-11';
}

function linksOf({ id, controls }) {
  const refs = controls.map(({ ref }) => ref);
  return controls.filter(isCompliance).map((link) => ({
    mitigation: id,
    ref: link.ref,
    relationship: link.relationship,
    rationale: link.rationale ?? null,
    source: sourceOf(link.ref, refs),
  }));
}

function write(name, text) {
  const path = join(packs, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  console.log(`wrote ${name}`);
}

const json = (content) => `${JSON.stringify({ catalogues: [content] }, null, 1)}\n`;
for (const [name, content] of Object.entries(catalogues))
  write(`containers/catalogues/${name}.json`, json(content));
for (const [name, content] of Object.entries(compliance))
  write(`compliance/catalogues/${name}.json`, json(content));

const reviewed = [...read('mitigations').mitigations, ...read('mitigations-boundaries').mitigations].map(
  (one) => ({ ...one, controls: one.controls.map((link) => ({ ...link, ref: rename(link.ref) })) }),
);
const short = { lineWidth: 110 };
write('compliance/links.yaml', stringify({ links: reviewed.flatMap(linksOf) }, short));
