import type { Analysis, Subject, Threat, ThreatMitigation } from '../../analysis/analysis';
import { suppressionInWords } from '../../analysis/quiet-in-words';
import type { ResidualStep } from '../../analysis/risk';
import { type SaidAlready, saidAlready } from '../../analysis/said-already';
import type { Knowledge } from '../../knowledge/knowledge';
import type { Stride } from '../../knowledge/pack';
import type { Language } from '../../language/speak';
import { type PersonPart, personParts } from '../../model/approval';
import type { DecisionStatus } from '../../model/decision-status';
import { diagramsInOrder } from '../../model/diagrams-in-order';
import type { ImportLoss, MitigationStatus, ThreatModel } from '../../model/threat-model';
import { isBlank } from '../../model/visible-text';
import type { ShownReport } from '../choice/shown-report';
import { isCountedInPlace } from '../words/threat-words';
import { sayOf } from '../words/wording';
import { type AcceptedRisk, acceptedRisks } from './accepted-risks';
import { namesApart } from './names-apart';
import { type ReportCategories, reportCategories } from './report-categories';
import { factsByRef, type ReportControl, reportControls } from './report-controls';
import { type ReportCoverage, reportCoverage } from './report-coverage';
import { type ReportCrossing, reportCrossings } from './report-crossings';
import type { ReportDigests } from './report-digests';
import { type ReportMitigation, reportMitigations } from './report-mitigations';
import { type ReportQuestion, reportQuestions } from './report-questions';
import { type ReportSignOff, reportSignOff } from './report-sign-off';
import { type EarlierModel, type ReportSince, reportSince } from './report-since';
import { entityOf, type ReportSubject, reportSubject } from './report-subject';
import { type Summary, summarise } from './report-summary';
import { reportThreat } from './report-threat';
import { type SilentBenchmark, silentBenchmarks } from './silent-benchmarks';
import { belowFolder, type SourceFiles, sourceFiles } from './source-files';
import { statementsIn } from './threat-statement';

/** Everything that a report says, as data. Every format is written from it, so that all say the same. */
export interface ReportDocument {
  /** The language of the report's own words; absent: English. What packs say is in theirs. */
  language?: Language;
  title: string;
  description: string;
  /** The time to print; absent: none. */
  at?: string;
  digest: string;
  /** SHA-256 of what an approval of the model as it is is about; empty where nobody worked it out. */
  content: string;
  /** What people call this state of the model; empty: nothing. */
  revision: string;
  /** Whom the model names. */
  people: { name: string; role: string; part: PersonPart }[];
  signOff: ReportSignOff;
  /** What changed since an earlier model, where the report was asked to say so. */
  since?: ReportSince;
  /** Pieces of evidence, each with its SHA-256 as JSON. */
  evidence: { id: string; digest: string }[];
  /** Digests are SHA-256, in hexadecimal: that of the lines `digest  name` of a pack's files. */
  packs: { id: string; version: string; title: string; digest: string }[];
  summary: Summary;
  diagrams: { id: string; name: string }[];
  threats: ReportThreat[];
  mitigations: ReportMitigation[];
  traceability: TraceRow[];
  controls: ReportControl[];
  /** What the design says of each benchmark and framework. */
  coverage: ReportCoverage[];
  /** Those of which it says nothing. */
  silent: SilentBenchmark[];
  questions: ReportQuestion[];
  subjects: ReportSubject[];
  /** Every flow through every trust boundary. */
  crossings: ReportCrossing[];
  categories: ReportCategories[];
  assumptions: string[];
  outOfScope: { subject: Subject; reason: string }[];
  accepted: AcceptedRisk[];
  orphans: { key: string; status: DecisionStatus; reason: string }[];
  losses: ImportLoss[];
  sources: SourceFiles;
  suppressed: { subject: Subject; stride: Stride; reason: string }[];
  /** `name`: `catalogue@edition`, as references have it. */
  notices: { name: string; title: string; version: string; url: string; notice: string }[];
  /** What somebody chose of it; absent: it says everything. */
  shown?: ShownReport;
}

/** A measure of a threat, with what the facts of the model say for it already while it isn't in place. */
export interface ReportMeasure extends ThreatMitigation {
  already?: SaidAlready & {
    /** The same as `facts`, in words. */
    inWords: string[];
  };
}

export interface ReportThreat extends Threat {
  mitigations: ReportMeasure[];
  /** A number to speak of it by within this report: T-1, T-2, … */
  number: string;
  reasons: { what: string; value: string; who: string }[];
  /** What lowers the inherent risk to the residual one. */
  residualSteps: ResidualStep[];
  /** Where its rule puts the risk, before the circumstances move it. */
  base: { likelihood: number; impact: number };
  owner: string;
  reason: string;
  expires: string;
  /** How many days its acceptance still holds, where it ends soon after the report's time. */
  endsIn?: number;
  /** Who decided, and when; empty: the model doesn't say. */
  decidedBy: string;
  decidedAt: string;
  techniqueTitles: string[];
  /** Who describes it, in words: an item of a catalogue, with what counters it there, or a publication. */
  describedBy: string[];
  /** Of MITRE ATT&CK, in the edition of the knowledge; what other matrices call techniques isn't here. */
  attack: { id: string; title: string; edition: string }[];
}

export interface TraceRow {
  threat: string;
  title: string;
  mitigation: string;
  /** The mitigation's number in the report, and how far it is for this threat's subject. */
  number: string;
  status: MitigationStatus;
  /** Whether a decision about the threat counts it as in place all the same. */
  counted: boolean;
  controls: string[];
}

/** What a report is made with besides the model. */
export interface ReportContext extends Partial<Omit<ReportDigests, 'digest'>> {
  /** SHA-256 of the model's file. */
  digest: string;
  /** The time it is to give. */
  at?: string | undefined;
  /** What it is to tell the changes since. */
  earlier?: EarlierModel | undefined;
  /** In which language it speaks; absent: English. */
  language?: Language | undefined;
}

/** Puts a report together. */
export function reportDocument(
  model: ThreatModel,
  knowledge: Knowledge,
  analysis: Analysis,
  { digest, at, content = '', evidence = [], earlier, language = 'en' }: ReportContext,
): ReportDocument {
  const say = sayOf({ language });
  const names = namesApart(model, knowledge, say);
  const named = (subject: Subject): Subject => names.get(subject.id) ?? subject;
  const files = sourceFiles(model);
  const subjects = [...names.values()].map((subject) =>
    reportSubject(subject, model, knowledge, names, files, say),
  );
  const saidOf = saidAlready(model, knowledge);
  const surroundings = { model, knowledge, names, files, saidOf, say, at };
  const statementOf = language === 'en' ? undefined : statementsIn(model, knowledge, say);
  const threats = analysis.threats.map((threat, index) => ({
    ...reportThreat(threat, index, surroundings),
    ...(statementOf && { statement: statementOf(threat) }),
  }));
  const mitigations = reportMitigations(threats, knowledge, names);
  const numbers = new Map(threats.map(({ key, number }) => [key, number]));
  const measures = new Map(mitigations.map(({ id, number }) => [id, number]));
  const coverage = reportCoverage(model, analysis, knowledge, threats, mitigations, names, say);
  return {
    ...(language !== 'en' && { language }),
    title: isBlank(model.title) ? say('app.untitled') : model.title,
    description: model.description ?? '',
    ...(at !== undefined && { at }),
    digest,
    content,
    revision: model.revision ?? '',
    people: personParts.flatMap((part) =>
      Object.values(model.people ?? {})
        .filter((person) => person.part === part)
        .map(({ name, role = '' }) => ({ name, role, part })),
    ),
    signOff: reportSignOff(model, content, knowledge.packs),
    ...(earlier && { since: reportSince(earlier, { model, analysis }, knowledge, numbers, say) }),
    evidence,
    packs: knowledge.packs.map(({ id, version, title, digest }) => ({ id, version, title, digest })),
    summary: summarise([...names.values()], analysis.threats, analysis.questions.length),
    diagrams: diagramsInOrder(model).map(({ id, name }) => ({ id, name })),
    threats,
    mitigations,
    traceability: threats.flatMap((threat) => traceRows(threat, measures)),
    controls: reportControls(threats, mitigations, factsByRef(coverage)),
    coverage,
    silent: silentBenchmarks(model, knowledge, coverage),
    questions: reportQuestions(
      analysis.questions.map((one) => ({ ...one, subject: named(one.subject) })),
      knowledge,
      subjects,
      say,
    ),
    subjects,
    crossings: reportCrossings(model, subjects, threats),
    categories: reportCategories(model, knowledge, analysis, [...names.values()], threats),
    assumptions: Object.values(model.assumptions).map(({ text }) => text),
    outOfScope: [...names.values()].flatMap((subject) => {
      const reason = entityOf(model, subject.id)?.outOfScope?.reason;
      return reason === undefined ? [] : [{ subject, reason }];
    }),
    accepted: acceptedRisks(threats),
    orphans: analysis.orphans.map(({ key, status, reason }) => ({ key, status, reason: reason ?? '' })),
    losses: model.losses.map((loss) => ({ ...loss, where: belowFolder(loss.where, files) })),
    sources: files,
    suppressed: analysis.suppressed.map((one) => ({
      subject: named(one.subject),
      stride: one.stride,
      reason: suppressionInWords(one, knowledge, say),
    })),
    notices: knowledge.catalogues.map(({ catalogue, edition, title, version, url, notice }) => ({
      ...{ name: `${catalogue}@${edition}`, title, version, url, notice },
    })),
  };
}

function traceRows(
  { number, title, status, mitigations, controls }: ReportThreat,
  measures: ReadonlyMap<string, string>,
): TraceRow[] {
  return mitigations.map((mitigation) => ({
    threat: number,
    title,
    mitigation: mitigation.title,
    number: measures.get(mitigation.id) ?? '',
    status: mitigation.status,
    counted: isCountedInPlace(status, mitigation),
    controls: controls
      .filter((control) => control.mitigations.includes(mitigation.id))
      .map(({ catalogue, edition, id }) => `${catalogue}@${edition}:${id}`),
  }));
}
