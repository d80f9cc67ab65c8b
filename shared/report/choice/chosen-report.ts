import { riskLevels } from '../../analysis/analysis';
import type { ReportChoice } from '../../model/report-choice';
import type { ThreatModel } from '../../model/threat-model';
import type { ReportDocument, ReportThreat } from '../document/document';
import type { ReportCategories } from '../document/report-categories';
import { factsByRef, reportControls } from '../document/report-controls';
import { controlsByMeasure } from '../document/report-mitigations';
import { summarise } from '../document/report-summary';
import { absentInWords } from './absent-in-words';
import { limitsInWords } from './limits-in-words';
import { logoOf } from './logo';
import { isSection, sectionIds } from './sections';

/**
 * A report with what somebody chose of it. Whatever it counts, it counts of what it shows, and it says what it leaves
 * out; numbers of threats and measures are those of the whole report. Of a choice that asks for nothing, the report
 * itself.
 */
export function chosenReport(
  report: ReportDocument,
  choice: ReportChoice,
  model: ThreatModel,
): ReportDocument {
  const { language: _language, ...wishes } = choice;
  if (Object.values(wishes).every((wish) => wish === undefined)) return report;
  const isBenchmark = benchmarkTest(choice);
  const isInView = viewTest(choice, model);
  const threats = report.threats
    .filter((threat) => isWanted(threat, choice) && isThreatInView(threat, isInView))
    .map((threat) => ({
      ...threat,
      controls: threat.controls.filter(({ catalogue }) => isBenchmark(catalogue)),
    }));
  const numbers = new Set(threats.map(({ number }) => number));
  const mitigations = mitigationsOf(report, threats);
  const questions = report.questions.filter(({ subject }) => isInView(subject.id));
  const subjects = report.subjects.filter(({ subject }) => isInView(subject.id));
  const coverage = report.coverage.filter(({ catalogue }) => isBenchmark(catalogue));
  const silent = report.silent.filter(({ catalogue }) => isBenchmark(catalogue));
  const sections = sectionIds.filter((id) => choice.sections?.filter(isSection).includes(id) ?? true);
  const title = choice.title?.trim() || report.title;
  const logo = choice.logo === undefined ? undefined : logoOf(choice.logo);
  return {
    ...report,
    title,
    shown: {
      sections,
      threats: { shown: threats.length, of: report.threats.length },
      questions: { shown: questions.length, of: report.questions.length },
      subjects: { shown: subjects.length, of: report.subjects.length },
      benchmarks: { shown: coverage.length, of: report.coverage.length },
      limits: limitsInWords(report, { threats, questions, subjects, coverage }, choice, sections),
      absent: absentInWords(report, silent, choice),
      ...(title !== report.title && { modelTitle: report.title }),
      mark: choice.mark?.trim() ?? '',
      page: choice.page ?? 'a4',
      ...(logo !== undefined && { logo }),
    },
    summary: summarise(
      subjects.map(({ subject }) => subject),
      threats,
      questions.length,
    ),
    diagrams: report.diagrams.filter(({ id }) => choice.diagrams?.includes(id) ?? true),
    threats,
    mitigations,
    traceability: report.traceability
      .filter(({ threat }) => numbers.has(threat))
      .map((row) => ({ ...row, controls: row.controls.filter(isBenchmark) })),
    controls: reportControls(threats, mitigations, factsByRef(report.coverage)),
    coverage,
    silent,
    questions,
    subjects,
    crossings: report.crossings
      .filter(({ flow }) => isInView(flow.id))
      .map((one) => ({
        ...one,
        threats: one.threats.filter((number) => numbers.has(number)),
        flowThreats: one.flowThreats.filter((number) => numbers.has(number)),
      })),
    categories: report.categories
      .filter(({ subject }) => isInView(subject.id))
      .map(({ subject, categories }) => ({ subject, categories: withThreats(categories, numbers) })),
    outOfScope: report.outOfScope.filter(({ subject }) => isInView(subject.id)),
    accepted: report.accepted.filter(({ key }) => numbers.has(key)),
    suppressed: report.suppressed.filter(({ subject }) => isInView(subject.id)),
  };
}

/** What came of looking stays what it is; of the threats, those that the report has. */
const withThreats = (
  categories: ReportCategories['categories'],
  numbers: { has(number: string): boolean },
): ReportCategories['categories'] =>
  Object.fromEntries(
    Object.entries(categories).map(([letter, { state, threats }]) => [
      letter,
      { state, threats: threats.filter((number) => numbers.has(number)) },
    ]),
  );

function isWanted(threat: ReportThreat, { lowestRisk, statuses, owners }: ReportChoice): boolean {
  return (
    (lowestRisk === undefined ||
      riskLevels.indexOf(threat.residual.level) >= riskLevels.indexOf(lowestRisk)) &&
    (statuses?.includes(threat.status) ?? true) &&
    (owners?.includes(threat.owner) ?? true)
  );
}

/** A threat of a crossing is where its boundary and one of the flows through it are. */
const isThreatInView = ({ subjects, crossing }: ReportThreat, isInView: (id: string) => boolean): boolean =>
  isInView(subjects[0].id) && (crossing?.flows.some(isInView) ?? true);

/** Whether a name of a catalogue, or of one of its editions or controls, is of one that was chosen. */
function benchmarkTest({ benchmarks }: ReportChoice): (name: string) => boolean {
  if (benchmarks === undefined) return () => true;
  return (name) => benchmarks.includes(name.split('@')[0] ?? name);
}

/** Whether the chosen diagrams show something: what is placed on them, and flows of which they show both ends. */
function viewTest({ diagrams }: ReportChoice, model: ThreatModel): (id: string) => boolean {
  if (diagrams === undefined) return () => true;
  const shown = new Set<string>();
  for (const { id, placements } of Object.values(model.diagrams)) {
    if (!diagrams.includes(id)) continue;
    for (const placed of Object.keys(placements)) shown.add(placed);
    for (const flow of Object.values(model.flows))
      if (Object.hasOwn(placements, flow.source) && Object.hasOwn(placements, flow.target))
        shown.add(flow.id);
  }
  return (id) => shown.has(id);
}

/** The measures that answer what is shown, under their numbers, with those for whom they do. */
function mitigationsOf(
  report: ReportDocument,
  threats: readonly ReportThreat[],
): ReportDocument['mitigations'] {
  const verifying = controlsByMeasure(threats);
  const names = new Map(report.subjects.map(({ subject }) => [subject.id, subject.name]));
  return report.mitigations
    .map((measure) => {
      const uses = threats.flatMap(({ number, mitigations }) =>
        mitigations
          .filter(({ id }) => id === measure.id)
          .map(({ subject, status }) => ({ number, name: names.get(subject) ?? subject, status })),
      );
      const isFor = new Set(uses.map(({ name, status }) => JSON.stringify([name, status])));
      return {
        ...measure,
        controls: measure.controls.filter((ref) => verifying.get(measure.id)?.has(ref)),
        threats: uses.map(({ number }) => number),
        subjects: measure.subjects.filter(({ name, status }) => isFor.has(JSON.stringify([name, status]))),
      };
    })
    .filter((measure) => measure.threats.length > 0)
    .sort((a, b) => b.threats.length - a.threats.length);
}
