import type { Analysis } from '../../shared/analysis/analysis';
import type { Knowledge } from '../../shared/knowledge/knowledge';
import type { ThreatModel } from '../../shared/model/threat-model';
import { writeModel } from '../../shared/model/write-model';
import type { ReportDocument } from '../../shared/report/document';
import type { EarlierModel } from '../../shared/report/report-since';
import { digestOf, sha256 } from './sha256';

/**
 * The report of a model as data and as its page; its writers are loaded when they are first needed.
 * @param earlier what it is to tell the changes since
 */
export async function buildReport(
  model: ThreatModel,
  analysis: Analysis,
  knowledge: Knowledge,
  at: string | undefined,
  earlier: EarlierModel | undefined,
): Promise<{ report: ReportDocument; html: string }> {
  const [{ reportDocument }, { reportDigests }, { reportHtml }, { diagramPictures }] = await Promise.all([
    import('../../shared/report/document'),
    import('../../shared/report/report-digests'),
    import('../../shared/report/html/report-html'),
    import('../../shared/report/svg'),
  ]);
  const digests = await reportDigests(model, await sha256(writeModel(model)), digestOf);
  const report = reportDocument(model, knowledge, analysis, { ...digests, at, earlier });
  const pictures = Object.fromEntries(
    Object.keys(model.diagrams).map((id) => [id, diagramPictures(model, id, knowledge, analysis)]),
  );
  return { report, html: reportHtml(report, pictures) };
}
