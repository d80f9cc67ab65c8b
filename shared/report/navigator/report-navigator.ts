import { riskLevels } from '../../analysis/analysis';
import type { ReportDocument } from '../document/document';
import { readable } from '../text/readable';

/** Shades of a technique by the highest residual risk of its threats. */
const colours = { low: '#9ccfa8', medium: '#e6cf6b', high: '#f0a177', critical: '#e0708f' } as const;

/**
 * The techniques of MITRE ATT&CK that threats of a report use, as a layer for ATT&CK Navigator: its score is how many
 * threats of the report use it, its colour their highest residual risk, its comment which they are.
 * @returns a layer of format 4.5
 * @see https://github.com/mitre-attack/attack-navigator/blob/master/layers/spec/v4.5/layerformat.md
 */
export function reportNavigator(report: ReportDocument): object {
  const used = new Map<string, { threats: ReportDocument['threats']; title: string }>();
  for (const threat of report.threats)
    for (const { id, title } of threat.attack) {
      const entry = used.get(id) ?? { threats: [], title };
      entry.threats.push(threat);
      used.set(id, entry);
    }
  const edition = report.threats.flatMap(({ attack }) => attack)[0]?.edition.split('.')[0];
  const scores = [...used.values()].map(({ threats }) => threats.length);
  return {
    name: readable(`Threats of ${report.title}`),
    versions: { ...(edition !== undefined && { attack: edition }), navigator: '4.9.0', layer: '4.5' },
    domain: 'enterprise-attack',
    description: readable(
      `Techniques used by the threats of the report${report.at === undefined ? '' : ` of ${report.at}`}; model ${report.digest}.${report.shown?.limits.threats === undefined ? '' : ` ${report.shown.limits.threats}`}`,
    ),
    filters: { platforms: ['Containers'] },
    sorting: 3,
    hideDisabled: false,
    techniques: [...used]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([techniqueID, { threats }]) => {
        const worst = riskLevels.findLast((level) =>
          threats.some(({ residual }) => residual.level === level),
        );
        return {
          techniqueID,
          score: threats.length,
          ...(worst !== undefined && { color: colours[worst] }),
          comment: readable(
            threats
              .map(({ number, title, subjects: [subject] }) => `${number} ${title} (${subject.name})`)
              .join('\n'),
          ),
          enabled: true,
          showSubtechniques: techniqueID.includes('.'),
          metadata: threats.map(({ number, status }) => ({ name: number, value: status })),
        };
      }),
    gradient: { colors: ['#ffffff', '#e0708f'], minValue: 0, maxValue: Math.max(1, ...scores) },
    legendItems: riskLevels.map((level) => ({
      label: `highest residual risk: ${level}`,
      color: colours[level],
    })),
    metadata: [{ name: 'model SHA-256', value: report.digest }],
  };
}
