import { riskLevels } from '../../analysis/analysis';
import { coverageStates } from '../../analysis/coverage';
import { strideWords } from '../../analysis/suppress';
import { strideLetters } from '../../knowledge/pack';
import type { ReportDocument, ReportThreat } from '../document';
import { stillToTake, stillToTreat } from '../still-to-treat';
import { markdownCode as code, markdownText as md, markdownTable as table } from './markdown-text';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const list = (all: readonly string[]): string => all.map((one) => `- ${one}`).join('\n');
const none = (words: string): string => `*${words}*`;

/** A report for wikis and pull requests: headings, lists and tables that every Markdown reader shows, and no HTML. */
export function reportMarkdown(report: ReportDocument): string {
  const { title, description, at, packs, digest } = report;
  const parts: [title: string, body: string][] = [
    ['Summary', summary(report)],
    ['Threats', report.threats.map(threat).join('\n\n') || none('No threat stands.')],
    ['Treatment plan', treatment(report)],
    ['Mitigations', mitigations(report)],
    ['Benchmarks and frameworks', coverage(report)],
    ['Traceability', traceability(report)],
    ['Open questions', questions(report)],
    ['Accepted risks', accepted(report)],
    ['Assumptions and scope', assumptions(report)],
    ['Elements, flows and boundaries', inventory(report)],
    ['Sources and digests', sources(report)],
  ];
  return `${[
    `# Threat report: ${md(title)}`,
    ...(description === '' ? [] : [md(description)]),
    [
      ...(at === undefined ? [] : [md(at)]),
      ...packs.map((pack) => md(`${pack.title} ${pack.version}`)),
      `model ${code(digest.slice(0, 16))}`,
    ].join(' · '),
    ...parts.map(([heading, body]) => `## ${heading}\n\n${body}`),
  ].join('\n\n')}\n`;
}

function summary({ summary: counts, threats }: ReportDocument): string {
  const top = counts.top.flatMap((key) => threats.find((one) => one.key === key) ?? []);
  return [
    `The model has ${counts.elements} elements, ${counts.flows} flows and ${counts.boundaries} trust boundaries. ${counts.threats} threats stand; ${counts.questions} questions are open.`,
    table(
      ['Risk', 'Inherent', 'Residual'],
      riskLevels
        .toReversed()
        .map((level) => [level, `${counts.inherent[level]}`, `${counts.residual[level]}`]),
    ),
    table(
      ['Category', 'Threats'],
      strideLetters.map((letter) => [capital(strideWords[letter]), `${counts.byStride[letter]}`]),
    ),
    table(
      ['Status', 'Threats'],
      Object.entries(counts.byStatus).map(([status, count]) => [md(capital(status)), `${count}`]),
    ),
    '### What matters most',
    top.length === 0
      ? none('No threat is open.')
      : table(
          ['Threat', 'Title', 'Risk', 'Subject'],
          top.map((one) => [one.number, md(one.title), one.residual.level, md(one.subjects[0].name)]),
        ),
  ].join('\n\n');
}

function threat(one: ReportThreat): string {
  const decision = [
    capital(one.status),
    one.expired ? 'the acceptance has expired' : '',
    one.owner && `owner ${md(one.owner)}`,
    one.expires && `until ${md(one.expires)}`,
  ].filter((part) => part !== '');
  const controls = one.controls.map(({ catalogue, edition, id }) => code(`${catalogue}@${edition}:${id}`));
  return [
    `### ${one.number} ${md(one.title)}`,
    `**${capital(one.residual.level)}** (inherent ${one.inherent.level}) · ${capital(strideWords[one.stride])} · ${one.subjects.map(({ name, kind }) => `${md(name)} (${kind})`).join(', ')}`,
    md(one.statement),
    list([
      ...one.reasons.map(({ what, value, who }) => `Why: ${md(what)}: **${md(value)}**, says ${md(who)}`),
      ...one.shifts.map(({ because }) => `Risk: ${md(because)}`),
      `Decision: ${decision.join(', ')}${one.reason === '' ? '' : `: ${md(one.reason)}`}`,
      ...one.mitigations.map(({ title, status }) => `Mitigation: ${md(title)} (${status})`),
      ...(controls.length === 0 ? [] : [`Controls: ${controls.join(', ')}`]),
      ...(one.techniqueTitles.length === 0 ? [] : [`Techniques: ${one.techniqueTitles.map(md).join(', ')}`]),
    ]),
  ].join('\n\n');
}

const treatment = ({ threats }: ReportDocument): string => {
  const open = stillToTreat(threats);
  if (open.length === 0) return none('Every threat is settled.');
  return table(
    ['Threat', 'Title', 'Risk', 'Measures still to be taken', 'Owner', 'Due'],
    open.map((one) => [
      one.number,
      md(one.title),
      one.residual.level,
      stillToTake(one)
        .map(({ title, status }) => `${md(title)} (${status})`)
        .join('; '),
      md(one.owner),
      md(one.expires),
    ]),
  );
};

const coverage = ({ coverage: all }: ReportDocument): string =>
  all.length === 0
    ? none('The design says nothing of any.')
    : table(
        ['Benchmark or framework', ...coverageStates.map(capital)],
        all.map(({ title, version, counts }) => [
          `${md(title)} ${md(version)}`,
          ...coverageStates.map((state) => `${counts[state]}`),
        ]),
      );

const mitigations = ({ mitigations: all }: ReportDocument): string =>
  all.length === 0
    ? none('No measure answers a threat.')
    : table(
        ['Measure', 'How', 'Status', 'Threats', 'Controls'],
        all.map(({ number, title, how, subjects, threats, controls }) => [
          `${number} ${md(title)}`,
          md(how),
          subjects.map(({ name, status }) => `${status}: ${md(name)}`).join('; '),
          threats.join(', '),
          controls.map(code).join(' '),
        ]),
      );

const traceability = ({ traceability: all, controls }: ReportDocument): string =>
  [
    table(
      ['Threat', 'Title', 'Mitigation', 'Controls'],
      all.map(({ threat: number, title, mitigation, controls: refs }) => [
        number,
        md(title),
        md(mitigation),
        refs.map(code).join(' '),
      ]),
    ),
    '### By control',
    table(
      ['Control', 'Title', 'Mitigations', 'Threats'],
      controls.map(({ catalogue, id, title, mitigations: measures, threats }) => [
        code(`${catalogue}:${id}`),
        md(title),
        measures.join(', '),
        threats.join(', '),
      ]),
    ),
  ].join('\n\n');

const questions = ({ questions: all }: ReportDocument): string =>
  all.length === 0
    ? none('No question is open.')
    : table(
        ['About', 'Question', 'Answers', 'Decides about'],
        all.map(({ about, place, question, answers, settles }) => [
          `${md(about)}${place === '' ? '' : ` (${md(place)})`}`,
          md(question),
          md(answers.join(' · ')),
          `${settles}`,
        ]),
      );

function accepted({ accepted: all, orphans }: ReportDocument): string {
  const risks =
    all.length === 0
      ? none('No risk is accepted.')
      : table(
          ['Threat', 'Title', 'Subject', 'Reason', 'Owner', 'Until'],
          all.map((one) => [
            one.key,
            ...[one.title, one.subject, one.reason, one.owner, one.expires].map(md),
          ]),
        );
  if (orphans.length === 0) return risks;
  return [
    risks,
    '### Decisions whose threat no longer stands',
    table(
      ['Threat', 'Status', 'Reason'],
      orphans.map(({ key, status, reason }) => [code(key), md(status), md(reason)]),
    ),
  ].join('\n\n');
}

function assumptions({ assumptions: all, outOfScope, losses }: ReportDocument): string {
  return [
    all.length === 0 ? none('No assumption is written down.') : list(all.map(md)),
    ...(outOfScope.length === 0
      ? []
      : [
          '### Out of scope',
          table(
            ['What', 'Reason'],
            outOfScope.map(({ subject, reason }) => [md(subject.name), md(reason)]),
          ),
        ]),
    ...(losses.length === 0
      ? []
      : [
          '### Not taken over by the import',
          table(
            ['What', 'Where', 'Why'],
            losses.map(({ what, where, why }) => [what, where, why].map(md)),
          ),
        ]),
  ].join('\n\n');
}

const inventory = ({ subjects }: ReportDocument): string =>
  table(
    ['Name', 'Kind', 'What', 'Inside', 'Crosses', 'Facts'],
    subjects.map(({ subject, what, inside, crosses, facts }) => [
      md(subject.name),
      subject.kind,
      md(what),
      md(inside),
      crosses.map(md).join('; '),
      facts.map(({ title, value, who }) => `${md(title)}: **${md(value)}** (${md(who)})`).join('; '),
    ]),
  );

const sources = ({ digest, packs, notices, sources: { folder, files } }: ReportDocument): string =>
  [
    `Model, SHA-256: ${code(digest)}`,
    list(packs.map((pack) => `${md(pack.title)} ${code(`${pack.id}@${pack.version}`)} ${code(pack.digest)}`)),
    ...(files.length === 0
      ? []
      : [`Read from${folder === '' ? '' : ` ${code(folder)}`}: ${files.map(code).join(', ')}`]),
    list(notices.map(({ title, version }) => `${md(title)} ${md(version)}`)),
  ].join('\n\n');
