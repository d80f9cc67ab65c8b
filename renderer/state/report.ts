import type { Analysis } from '../../shared/analysis/analysis';
import type { Knowledge } from '../../shared/knowledge/knowledge';
import type { ReportChoice } from '../../shared/model/report-choice';
import type { ThreatModel } from '../../shared/model/threat-model';
import { writeModel } from '../../shared/model/write-model';
import type { ReportDocument } from '../../shared/report/document/document';
import type { EarlierModel } from '../../shared/report/document/report-since';
import type { ReportSource } from '../../shared/report/report-source';
import { spokenChoice } from './report-choice';
import { digestOf, sha256 } from './sha256';

/**
 * What a report of a model is made of.
 * @param earlier what it is to tell the changes since
 */
export async function reportSource(
  model: ThreatModel,
  analysis: Analysis,
  knowledge: Knowledge,
  at: string | undefined,
  earlier: EarlierModel | undefined,
): Promise<ReportSource> {
  const { reportDigests } = await import('../../shared/report/document/report-digests');
  const digests = await reportDigests(model, await sha256(writeModel(model)), digestOf);
  return { model, knowledge, analysis, ...digests, at, earlier };
}

/** The report of a model with all that there is to say; its writers are loaded when they are first needed. */
export async function wholeReport(source: ReportSource): Promise<ReportDocument> {
  const { reportDocument } = await import('../../shared/report/document/document');
  return reportDocument(source.model, source.knowledge, source.analysis, source);
}

/** The page of a report with what was chosen of it. */
export async function pageOf(source: ReportSource, choice: ReportChoice): Promise<string> {
  const { reportPage } = await import('../../shared/report/write-report');
  return reportPage(source, spokenChoice(choice));
}
