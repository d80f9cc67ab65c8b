import type { Analysis } from '../../analysis/analysis';
import type { ReportDocument } from '../document/document';

/** The analysis behind a report with the threats and controls that the report shows: for pictures and for SARIF. */
export function chosenAnalysis(analysis: Analysis, report: ReportDocument): Analysis {
  if (report.shown === undefined) return analysis;
  const shown = new Map(report.threats.map((threat) => [threat.key, threat.controls]));
  return {
    ...analysis,
    threats: analysis.threats.flatMap((threat) => {
      const controls = shown.get(threat.key);
      return controls === undefined ? [] : [{ ...threat, controls }];
    }),
  };
}
