import type { Analysis } from '../analysis/analysis';
import type { Knowledge } from '../knowledge/knowledge';
import type { ReportChoice } from '../model/report-choice';
import type { ThreatModel } from '../model/threat-model';
import { chosenAnalysis } from './choice/chosen-analysis';
import { chosenReport } from './choice/chosen-report';
import { type ReportDocument, reportDocument } from './document/document';
import type { ReportDigests } from './document/report-digests';
import type { EarlierModel } from './document/report-since';
import type { Place } from './document/threat-places';
import type { Rasterise } from './files/rasterise';
import { chosenLanguage } from './words/wording';

/** What a report is made of. */
export interface ReportSource extends ReportDigests {
  model: ThreatModel;
  knowledge: Knowledge;
  analysis: Analysis;
  /** The time it is to give; undefined: none. */
  at: string | undefined;
  /** What it is to tell the changes since; absent: nothing. */
  earlier?: EarlierModel | undefined;
  /** Where something stands in the model's own file, where that is known; for SARIF. */
  placeOfSubject?: (id: string) => Place | undefined;
}

/** What only the machine can do. */
export interface ReportMachine {
  /** Prints a page that needs nothing else. Null where nothing prints: then an archive has no PDF. */
  printPdf: (html: string) => Promise<Uint8Array | null>;
  /** For formats that take no drawings. */
  rasterise: Rasterise;
  /** SHA-256 in hexadecimal. */
  sha256: (bytes: Uint8Array) => string | Promise<string>;
}

/** What somebody chose of a report, and who is told how far it is. */
export interface WriteOptions {
  /** Absent: everything. */
  choice?: ReportChoice | undefined;
  /** Told before each part of what takes long. Whoever wants no more throws here. */
  onStep?: ((done: number, of: number) => void | Promise<void>) | undefined;
}

/** A report with what was chosen of it, and what it is made of likewise. */
export interface ChosenReport {
  source: ReportSource;
  report: ReportDocument;
  /** The same for programs, which English is written for. */
  inEnglish(): ChosenReport;
}

/** Puts a report together, with what was chosen of it. */
export function choose(source: ReportSource, choice: ReportChoice = {}): ChosenReport {
  const { model, knowledge, analysis } = source;
  const language = chosenLanguage(choice.language);
  const whole = reportDocument(model, knowledge, analysis, { ...source, language });
  const report = chosenReport(whole, choice, model);
  const chosen: ChosenReport = {
    source: { ...source, analysis: chosenAnalysis(analysis, report) },
    report,
    inEnglish: () =>
      report.language === undefined ? chosen : choose(source, { ...choice, language: undefined }),
  };
  return chosen;
}
