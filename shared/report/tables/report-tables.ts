import { coverageStates } from '../../analysis/coverage';
import { strideWords } from '../../analysis/suppress';
import { capital } from '../capital';
import { isSection, type SectionId } from '../choice/sections';
import { hasSection } from '../choice/shown-report';
import { servesInWords } from '../compliance-words';
import type { ReportDocument, ReportThreat } from '../document';
import { crossingInWords } from '../report-crossings';
import { evidenceInWords } from '../report-evidence';
import { stillToTake, stillToTreat } from '../still-to-treat';
import { count, day, type ReportTable, tableOf, text } from './table';

const lines = (all: readonly string[]): string => all.join('\n');

/**
 * What a report shows as tables, one for each kind of thing that an auditor counts: threats, mitigations, the chain from
 * threat to control, controls, questions, what the model holds, accepted risks. CSV, spreadsheets and documents are
 * written from them, so that all count the same.
 */
export function reportTables(report: ReportDocument): ReportTable[] {
  return allTables(report).filter(({ id }) => {
    const section = sectionOf.get(id) ?? id;
    return !isSection(section) || hasSection(report, section);
  });
}

/** Tables that stand in a section of another name: controls are the inverse of the same chain. */
const sectionOf: ReadonlyMap<string, SectionId> = new Map([
  ['controls', 'traceability'],
  ['items', 'coverage'],
  ['crossings', 'inventory'],
]);

function allTables(report: ReportDocument): ReportTable[] {
  return [
    threatTable(report),
    tableOf('treatment', 'Treatment plan', stillToTreat(report.threats), [
      text('Threat', 9, ({ number }) => number),
      text('Title', 44, ({ title }) => title),
      text('Subject', 30, ({ subjects: [subject] }) => subject.name),
      text('Residual', 10, ({ residual }) => residual.level),
      text('Measures', 50, (threat) =>
        lines(stillToTake(threat).map(({ title, status }) => `${title} (${status})`)),
      ),
      text('Owner', 20, ({ owner }) => owner),
      day('Due', ({ expires }) => expires),
    ]),
    tableOf('mitigations', 'Mitigations', report.mitigations, [
      text('Number', 9, ({ number }) => number),
      text('Mitigation', 34, ({ title }) => title),
      text('How', 60, ({ how }) => how),
      text('Status', 34, ({ subjects }) => lines(subjects.map(({ name, status }) => `${status}: ${name}`))),
      text('Threats', 18, ({ threats }) => threats.join(', ')),
      count('Answers', ({ threats }) => threats.length),
      text('Controls', 34, ({ controls }) => lines(controls)),
      text('Id', 26, ({ id }) => id),
    ]),
    tableOf('traceability', 'Traceability', report.traceability, [
      text('Threat', 9, ({ threat }) => threat),
      text('Title', 44, ({ title }) => title),
      text('Mitigation', 40, ({ number, mitigation }) => `${number} ${mitigation}`.trim()),
      text('Status', 12, ({ status }) => status),
      text('Controls', 44, ({ controls }) => lines(controls)),
      count('Verified by', ({ controls }) => controls.length),
      text('Evidence', 20, ({ controls }) => evidenceInWords(evidenceFor(report, controls))),
    ]),
    tableOf('controls', 'Controls', report.controls, [
      text('Catalogue', 24, ({ catalogue }) => catalogue),
      text('Id', 12, ({ id }) => id),
      text('Title', 60, ({ title }) => title),
      text('Mitigations', 18, ({ mitigations }) => mitigations.join(', ')),
      text('Threats', 24, ({ threats }) => threats.join(', ')),
      count('Touches', ({ threats }) => threats.length),
      text('State', 14, ({ state }) => state),
      text('Evidence', 20, ({ evidence }) => evidenceInWords(evidence)),
    ]),
    tableOf('coverage', 'Benchmarks and frameworks', report.coverage, [
      text('Catalogue', 24, ({ catalogue }) => catalogue),
      text('Title', 50, ({ title }) => title),
      ...coverageStates.map((state) =>
        count(capital(state), ({ counts }: ReportDocument['coverage'][number]) => counts[state]),
      ),
      text('Not met by', 40, ({ items }) =>
        lines(items.filter(({ state }) => state === 'not met').map(({ id, title }) => `${id} ${title}`)),
      ),
    ]),
    tableOf('questions', 'Open questions', report.questions, [
      text('About', 34, ({ about }) => about),
      text('Place', 26, ({ place }) => place),
      text('Question', 60, ({ question }) => question),
      text('Answers', 34, ({ answers }) => answers.join(' · ')),
      count('Decides about', ({ settles }) => settles),
    ]),
    tableOf('inventory', 'Elements, flows and boundaries', report.subjects, [
      text('Name', 30, ({ subject }) => subject.name),
      text('Kind', 16, ({ subject }) => subject.kind),
      text('What', 30, ({ what }) => what),
      text('Inside', 24, ({ inside }) => inside),
      text('Crosses', 30, ({ crosses }) => lines(crosses)),
      text('Facts', 60, ({ facts }) =>
        lines(facts.map(({ title, value, who }) => `${title}: ${value} (${who})`)),
      ),
    ]),
    tableOf('accepted', 'Accepted risks', report.accepted, [
      text('Threat', 9, ({ key }) => key),
      text('Title', 44, ({ title }) => title),
      text('Subject', 30, ({ subject }) => subject),
      text('Reason', 50, ({ reason }) => reason),
      text('Owner', 20, ({ owner }) => owner),
      day('Until', ({ expires }) => expires),
    ]),
    tableOf(
      'items',
      'Items of benchmarks',
      report.coverage.flatMap(({ catalogue, items }) => items.map((item) => ({ catalogue, ...item }))),
      [
        text('Catalogue', 24, ({ catalogue }) => catalogue),
        text('Id', 12, ({ id }) => id),
        text('Title', 60, ({ title }) => title),
        text('State', 14, ({ state }) => state),
        text('Measures', 60, ({ measures }) =>
          lines(measures.map((one) => `${one.number} ${one.title} (${servesInWords(one)})`)),
        ),
        text('Threats', 24, ({ threats }) => threats.join(', ')),
        text('Evidence', 20, ({ evidence }) => evidenceInWords(evidence)),
      ],
    ),
    tableOf('crossings', 'Crossings', report.crossings, [
      text('Flow', 30, ({ flow }) => flow.name),
      text('Ends', 34, ({ ends }) => ends),
      text('Crossing', 30, crossingInWords),
      text('Facts', 60, ({ facts }) =>
        lines(facts.map(({ title, value, who }) => `${title}: ${value} (${who})`)),
      ),
      text('Threats', 18, ({ threats, flowThreats }) => [...threats, ...flowThreats].join(', ')),
    ]),
  ];
}

/** Ids of the evidence that names any of some controls. */
function evidenceFor({ controls }: ReportDocument, refs: readonly string[]): string[] {
  const wanted = new Set(refs);
  const named = controls.filter(({ catalogue, id }) => wanted.has(`${catalogue}:${id}`));
  return [...new Set(named.flatMap(({ evidence }) => evidence))];
}

/** The threats of a report, a row each. */
export function threatTable({ threats, mitigations }: ReportDocument): ReportTable {
  const numbers = new Map(mitigations.map(({ id, number }) => [id, number]));
  const names = ({ subjects }: ReportThreat) => lines(subjects.map(({ name, kind }) => `${name} (${kind})`));
  return tableOf('threats', 'Threats', threats, [
    text('Number', 9, ({ number }) => number),
    text('Title', 44, ({ title }) => title),
    text('Category', 24, ({ stride }) => capital(strideWords[stride])),
    text('Subject', 30, names),
    text('Inherent', 10, ({ inherent }) => inherent.level),
    text('Residual', 10, ({ residual }) => residual.level),
    count('Likelihood', ({ residual }) => residual.likelihood),
    count('Impact', ({ residual }) => residual.impact),
    text('Status', 14, ({ status, expired }) => (expired ? `${status} (expired)` : status)),
    text('Owner', 18, ({ owner }) => owner),
    day('Until', ({ expires }) => expires),
    text('Decision', 40, ({ reason }) => reason),
    text('Statement', 60, ({ statement }) => statement),
    text('Why', 50, ({ reasons }) =>
      lines(reasons.map(({ what, value, who }) => `${what}: ${value} (${who})`)),
    ),
    text('Mitigations', 44, ({ mitigations: all }) =>
      lines(all.map(({ id, title, status }) => `${numbers.get(id) ?? id} ${title} (${status})`)),
    ),
    text('Controls', 44, ({ controls }) =>
      lines(controls.map(({ catalogue, edition, id }) => `${catalogue}@${edition}:${id}`)),
    ),
    text('Techniques', 34, ({ techniqueTitles }) => lines(techniqueTitles)),
    text('Rule', 30, ({ rule }) => rule),
    text('Key', 44, ({ key }) => key),
  ]);
}
