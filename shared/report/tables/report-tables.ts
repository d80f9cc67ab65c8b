import type { RiskLevel, Subject } from '../../analysis/analysis';
import { coverageStates } from '../../analysis/coverage-state';
import { strideLetters } from '../../knowledge/pack';
import type { Speaker } from '../../language/speak';
import { isSection, type SectionId } from '../choice/sections';
import { hasSection } from '../choice/shown-report';
import { untilInWords } from '../document/accepted-risks';
import type { ReportDocument, ReportMeasure, ReportThreat } from '../document/document';
import { categoryCells } from '../document/report-categories';
import { crossingInWords } from '../document/report-crossings';
import { evidenceForRefs, evidenceInWords } from '../document/report-evidence';
import { answersInWords } from '../document/report-questions';
import type { ReportSubject } from '../document/report-subject';
import { stillToTake, stillToTreat } from '../document/still-to-treat';
import { capital } from '../words/capital';
import { servesInWords } from '../words/compliance-words';
import { basisLines } from '../words/coverage-lists';
import { statusGroups } from '../words/status-groups';
import { deciderName, measureInWords, statusInWords, toTakeInWords } from '../words/threat-words';
import { dayOf, sayOf } from '../words/wording';
import { signOffTable } from './sign-off-table';
import { count, day, numbers, type ReportTable, references, type TableId, tableOf, text } from './table';

const lines = (all: readonly string[]): string => all.join('\n');

/**
 * What a report shows as tables: who signs it, and one for each kind of thing that an auditor counts: threats,
 * mitigations, the chain from threat to control, controls, questions, what the model holds, accepted risks. CSV, spreadsheets and documents are
 * written from them, so that all count the same.
 */
export function reportTables(report: ReportDocument): ReportTable[] {
  return allTables(report).filter(({ id }) =>
    (sectionsOf[id] ?? [id]).some((section) => !isSection(section) || hasSection(report, section)),
  );
}

/** Tables that stand in sections of another name: controls are the inverse of the same chain. */
const sectionsOf: Readonly<Partial<Record<TableId, readonly SectionId[]>>> = {
  controls: ['traceability'],
  items: ['coverage', 'compliance'],
  crossings: ['inventory'],
  categories: ['inventory'],
};

function allTables(report: ReportDocument): ReportTable[] {
  const say = sayOf(report);
  const level = (of: RiskLevel) => say(`status.${of}`);
  const toTake = (measure: ReportMeasure) =>
    say('reportThreats.withStatus', { title: measure.title, status: toTakeInWords(measure, say) });
  const evidenceFor = evidenceForRefs(report.controls);
  const threats = new Map(report.threats.map((threat) => [threat.number, threat]));
  const facts = (all: ReportSubject['facts']) =>
    lines(all.map(({ title, value, who }) => say('reportInventory.fact', { title, value, who })));
  return [
    signOffTable(report),
    threatTable(report),
    tableOf(say, 'treatment', stillToTreat(report.threats), [
      text('threat', 9, ({ number }) => number),
      text('title', 44, ({ title }) => title),
      text('subject', 30, ({ subjects: [subject] }) => subject.name),
      text('residual', 10, ({ residual }) => level(residual.level)),
      text('measures', 50, (threat) => lines(stillToTake(threat).map(toTake))),
      text('owner', 20, ({ owner }) => owner),
      day('due', ({ expires }) => expires),
    ]),
    tableOf(say, 'mitigations', report.mitigations, [
      text('number', 9, ({ number }) => number),
      text('mitigation', 26, ({ title }) => title),
      text('how', 34, ({ how }) => how),
      text('status', 32, ({ subjects }) => lines(byStatus(subjects, say))),
      numbers('threats', 20, ({ threats }) => threats),
      count('answersCount', ({ threats }) => threats.length),
      references('controls', 34, ({ controls }) => controls),
      text('id', 22, ({ id }) => id),
    ]),
    tableOf(say, 'traceability', report.traceability, [
      text('threat', 9, ({ threat }) => threat),
      text('title', 40, ({ title }) => title),
      text('mitigation', 40, ({ number, mitigation }) => `${number} ${mitigation}`.trim()),
      text('status', 17, ({ status, counted }) => statusInWords(status, counted, say)),
      references('controls', 48, ({ controls }) => controls),
      count('verifiedBy', ({ controls }) => controls.length),
      text('evidence', 20, ({ controls }) => evidenceInWords(evidenceFor(controls), say)),
    ]),
    tableOf(say, 'controls', report.controls, [
      text('catalogue', 24, ({ catalogue }) => catalogue),
      text('id', 12, ({ id }) => id),
      text('title', 57, ({ title }) => title),
      numbers('mitigations', 18, ({ mitigations }) => mitigations),
      numbers('threats', 32, ({ threats }) => threats),
      count('touches', ({ threats }) => threats.length),
      text('state', 14, ({ state }) => say(`coverage.${state}`)),
      text('evidence', 20, ({ evidence }) => evidenceInWords(evidence, say)),
    ]),
    tableOf(say, 'coverage', report.coverage, [
      text('catalogue', 24, ({ catalogue }) => catalogue),
      text('title', 38, ({ title }) => title),
      ...coverageStates.map((state) =>
        count(state, ({ counts }: ReportDocument['coverage'][number]) => counts[state]),
      ),
      text('notMetBy', 70, ({ items }) =>
        lines(items.filter(({ state }) => state === 'not met').map(({ id, title }) => `${id} ${title}`)),
      ),
    ]),
    tableOf(say, 'questions', report.questions, [
      text('about', 34, ({ about }) => about),
      text('place', 26, ({ place }) => place),
      text('question', 60, ({ question }) => question),
      text('answers', 34, ({ answers }) => answersInWords(answers, say)),
      count('decidesAbout', ({ settles }) => settles),
    ]),
    tableOf(say, 'inventory', report.subjects, [
      text('name', 30, ({ subject }) => subject.name),
      text('kind', 16, ({ subject }) => say(`status.${subject.kind}`)),
      text('what', 30, ({ what }) => what),
      text('inside', 24, ({ inside }) => inside),
      text('crosses', 30, ({ crosses }) => lines(crosses)),
      text('facts', 56, (one) => facts(one.facts)),
    ]),
    tableOf(say, 'accepted', report.accepted, [
      text('threat', 8, ({ key }) => key),
      text('title', 32, ({ title }) => title),
      text('subject', 21, ({ subject }) => subject),
      text('residual', 10, ({ risk }) => say(`status.${risk}`)),
      text('reason', 34, ({ reason }) => reason),
      text('owner', 14, ({ owner }) => owner),
      text('decider', 18, (one) => deciderName({ ...one, status: 'accepted' }, say)),
      day('decidedOn', ({ decidedAt }) => dayOf(decidedAt)),
      day('until', ({ expires }) => expires),
      text('status', 15, (one) => (one.expires === '' || one.expired ? untilInWords(one, say) : '')),
    ]),
    tableOf(
      say,
      'items',
      report.coverage.flatMap(({ catalogue, items }) => items.map((item) => ({ catalogue, ...item }))),
      [
        text('catalogue', 20, ({ catalogue }) => catalogue),
        text('id', 11, ({ id }) => id),
        text('title', 30, ({ title }) => title),
        text('state', 11, ({ state }) => say(`coverage.${state}`)),
        text('basis', 40, (item) => lines(basisLines(item, threats, say))),
        text('measures', 38, ({ measures }) =>
          lines(measures.map((one) => `${one.number} ${one.title} (${servesInWords(one, say)})`)),
        ),
        numbers('threats', 20, (item) => item.threats),
        text('evidence', 16, ({ evidence }) => evidenceInWords(evidence, say)),
      ],
    ),
    tableOf(say, 'crossings', report.crossings, [
      text('flow', 30, ({ flow }) => flow.name),
      text('ends', 34, ({ ends }) => ends),
      text('crossing', 30, (one) => crossingInWords(one, say)),
      text('facts', 60, (one) => facts(one.facts)),
      numbers('threats', 18, ({ threats, flowThreats }) => [...threats, ...flowThreats]),
    ]),
    tableOf(
      say,
      'categories',
      report.categories.map((one) => ({ subject: one.subject, cells: categoryCells(one, say) })),
      [
        text('what', 30, ({ subject }) => subject.name),
        text('kind', 16, ({ subject }) => say(`status.${subject.kind}`)),
        ...strideLetters.map((letter, at) =>
          text<{ subject: Subject; cells: string[] }>(letter, 18, ({ cells }) => cells[at] ?? ''),
        ),
      ],
    ),
  ];
}

/** For whom a measure is how far, a line for each status: `proposed: api, web`. */
const byStatus = (subjects: ReportDocument['mitigations'][number]['subjects'], say: Speaker): string[] =>
  statusGroups(subjects, say).map(({ status, names }) => `${status}: ${names.join(', ')}`);

/** The threats of a report, a row each. */
export function threatTable(report: ReportDocument): ReportTable {
  const { threats, mitigations } = report;
  const say = sayOf(report);
  const measures = new Map(mitigations.map(({ id, number }) => [id, number]));
  const names = ({ subjects }: ReportThreat) =>
    lines(
      subjects.map(({ name, kind }) => say('reportThreats.ofKind', { name, kind: say(`status.${kind}`) })),
    );
  return tableOf(say, 'threats', threats, [
    text('number', 8, ({ number }) => number),
    text('title', 29, ({ title }) => title),
    text('category', 15, ({ stride }) => capital(say(`stride.${stride}`))),
    text('subject', 22, names),
    text('inherent', 10, ({ inherent }) => say(`status.${inherent.level}`)),
    text('residual', 10, ({ residual }) => say(`status.${residual.level}`)),
    count('residualLikelihood', ({ residual }) => residual.likelihood),
    count('residualImpact', ({ residual }) => residual.impact),
    text('status', 13, ({ status, expired }) =>
      expired
        ? say('reportThreats.statusExpired', { status: say(`status.${status}`) })
        : say(`status.${status}`),
    ),
    text('owner', 16, ({ owner }) => owner),
    text('decider', 14, (one) => deciderName(one, say)),
    day('decidedOn', ({ decidedAt }) => dayOf(decidedAt)),
    day('until', ({ expires }) => expires),
    text('decision', 28, ({ reason }) => reason),
    text('statement', 29, ({ statement }) => statement),
    text('why', 31, ({ reasons }) =>
      lines(
        reasons.map(({ what, value, who }) => say('reportThreats.reasonInParentheses', { what, value, who })),
      ),
    ),
    text('mitigations', 26, ({ mitigations: all, ...decided }) =>
      lines(
        all.map((measure) =>
          say('reportThreats.withStatus', {
            title: `${measures.get(measure.id) ?? measure.id} ${measure.title}`,
            status: measureInWords(decided, measure, say),
          }),
        ),
      ),
    ),
    references('controls', 35, ({ controls }) =>
      controls.map(({ catalogue, edition, id }) => `${catalogue}@${edition}:${id}`),
    ),
    text('techniques', 17, ({ techniqueTitles }) => lines(techniqueTitles)),
    text('rule', 12, ({ rule }) => rule),
    text('key', 14, ({ key }) => key),
  ]);
}
