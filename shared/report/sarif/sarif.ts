import { type RiskLevel, riskLevels } from '../../analysis/analysis';
import { strideWords } from '../../analysis/suppress';
import type { Knowledge } from '../../knowledge/knowledge';
import type { Place } from '../document/threat-places';
import type { ThreatJson } from '../json/threat-json';
import { readable } from '../text/readable';
import { artifactUri } from './artifact-uri';

/** A threat as a result of SARIF. */
export interface ThreatFinding {
  threat: ThreatJson;
  /** In words: what it stands on, or what raised it. */
  because: readonly string[];
  /** The first is where code hosts show it. */
  places: readonly Place[];
  /** Its controls as `catalogue@edition:id`. */
  refs: readonly string[];
  /** Against a baseline. */
  baselineState?: 'new' | 'unchanged' | 'updated';
  /** Why it is accepted, where somebody accepted it. */
  acceptedBecause?: string;
}

/** Something else that a gate fails for. */
export interface OtherFinding {
  rule: { id: string; title: string };
  /** The same from run to run. */
  name: string;
  text: string;
  places: readonly Place[];
  acceptedBecause?: string;
}

export interface SarifSource {
  /** Of Bulkhead, where it is known. */
  version?: string;
  knowledge: Knowledge;
  threats: readonly ThreatFinding[];
  others?: readonly OtherFinding[];
  /** What is said where the threats are a part of all. */
  limits?: string;
}

/** Code hosts read a number of CVSS's scale: these are in the middle of the bands that GitHub has for its words. */
const severity: Record<RiskLevel, string> = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0' };
const levels: Record<RiskLevel, 'error' | 'warning' | 'note'> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
};

/** Locations of one result: the first is the one, the others are what else it rests on. */
const mostRelated = 20;
/** Controls that a message names; the properties hold them all. */
const mostNamed = 8;

/** Results in SARIF 2.1.0. The same results give the same bytes: it holds no time. */
export function sarifLog({ version, knowledge, threats, others = [], limits }: SarifSource): object {
  const rules = [
    ...rulesOf(threats, knowledge),
    ...[...new Map(others.map(({ rule }) => [rule.id, rule])).values()].map(({ id, title }) => ({
      id,
      shortDescription: { text: title },
      fullDescription: { text: title },
      defaultConfiguration: { level: 'error' },
    })),
  ];
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const ruleOf = (id: string) => ({ ruleId: id, ruleIndex: indexes.get(id) ?? -1 });
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Bulkhead',
            ...(version !== undefined && { semanticVersion: version }),
            rules,
            properties: {
              knowledge: knowledge.packs.map(({ id, version: edition, digest }) => ({
                id,
                version: edition,
                digest,
              })),
            },
          },
        },
        columnKind: 'utf16CodeUnits',
        ...(limits !== undefined && { properties: { limits } }),
        results: [
          ...threats.map((finding) => ({ ...ruleOf(finding.threat.rule), ...threatResult(finding) })),
          ...others.map((finding) => ({ ...ruleOf(finding.rule.id), ...otherResult(finding) })),
        ],
      },
    ],
  };
}

/** The rules behind the results, in the order of their ids. */
function rulesOf(threats: readonly ThreatFinding[], { rules, mitigations }: Knowledge) {
  const worst = new Map<string, { threat: ThreatJson; level: RiskLevel }>();
  for (const { threat } of threats) {
    const known = worst.get(threat.rule)?.level;
    const level = threat.risk.residual;
    if (known === undefined || riskLevels.indexOf(level) > riskLevels.indexOf(known))
      worst.set(threat.rule, { threat, level });
  }
  return [...worst.keys()].sort().map((id) => {
    const { threat, level } = worst.get(id) as { threat: ThreatJson; level: RiskLevel };
    const measures = threat.mitigations.map((one) =>
      `${one.title}: ${mitigations.get(one.id)?.how ?? ''}`.trim(),
    );
    const weaknesses = rules.get(id)?.weaknesses ?? [];
    return {
      id,
      shortDescription: { text: threat.title },
      fullDescription: { text: `${threat.title} (${strideWords[threat.stride]})` },
      ...(measures.length > 0 && { help: { text: measures.join('\n\n') } }),
      defaultConfiguration: { level: levels[level] },
      properties: {
        'security-severity': severity[level],
        precision: 'high',
        tags: [
          'security',
          `stride/${strideWords[threat.stride].replaceAll(' ', '-')}`,
          ...weaknesses.map((weakness) => `external/cwe/${weakness.toLowerCase()}`),
          ...threat.techniques.map((technique) => `external/attack/${technique.toLowerCase()}`),
        ].slice(0, 20),
      },
    };
  });
}

function threatResult({ threat, because, places, refs, baselineState, acceptedBecause }: ThreatFinding) {
  const named = refs.slice(0, mostNamed).join(', ');
  const more = refs.length > mostNamed ? ` and ${refs.length - mostNamed} more` : '';
  const text = [
    `${threat.title}: ${threat.subjects[0]?.name ?? ''}.`,
    `Because: ${because.join('; ')}.`,
    threat.statement,
    ...(threat.mitigations.length === 0
      ? []
      : [`Measures: ${threat.mitigations.map(({ title }) => title).join('; ')}.`]),
    ...(refs.length === 0 ? [] : [`Controls: ${named}${more}.`]),
  ].join(' ');
  return {
    level: levels[threat.risk.residual],
    ...rest(text, places, threat.key, acceptedBecause, threat.subjects[0]),
    ...(baselineState && { baselineState }),
    properties: {
      stride: threat.stride,
      inherentRisk: threat.risk.inherent,
      residualRisk: threat.risk.residual,
      status: threat.status,
      subjects: threat.subjects.map(({ id, kind, name }) => ({ id, kind, name: readable(name) })),
      controls: refs,
      techniques: threat.techniques,
    },
  };
}

const otherResult = ({ name, text, places, acceptedBecause }: OtherFinding) => ({
  level: 'error',
  ...rest(text, places, name, acceptedBecause),
});

function rest(
  text: string,
  places: readonly Place[],
  name: string,
  acceptedBecause: string | undefined,
  subject?: ThreatJson['subjects'][number],
) {
  const [first, ...related] = places;
  const location = {
    ...(first && { physicalLocation: physical(first) }),
    ...(subject && {
      logicalLocations: [
        { name: readable(subject.name), fullyQualifiedName: subject.id, kind: subject.kind },
      ],
    }),
  };
  return {
    // Braces would be places for arguments.
    message: { text: readable(text).replace(/[{}]/g, (brace) => brace + brace) },
    ...(Object.keys(location).length > 0 && { locations: [location] }),
    ...(related.length > 0 && {
      relatedLocations: related
        .slice(0, mostRelated)
        .map((place, id) => ({ id, physicalLocation: physical(place) })),
    }),
    partialFingerprints: { 'bulkheadKey/v1': name },
    ...(acceptedBecause !== undefined && {
      suppressions: [{ kind: 'external', status: 'accepted', justification: readable(acceptedBecause) }],
    }),
  };
}

const physical = ({ file, line = 1 }: Place) => ({
  artifactLocation: artifactUri(file),
  region: { startLine: line },
});
