import { strideLetters } from '../../knowledge/pack';
import type { Speaker } from '../../language/speak';
import type { ReportDocument } from '../document/document';
import { categoryCells } from '../document/report-categories';
import { crossingInWords } from '../document/report-crossings';
import type { ReportSubject } from '../document/report-subject';
import { headsIn, sayOf } from '../words/wording';
import { markdownText as md, markdownTable as table } from './markdown-text';

/** What the model says of each subject, and who says so. */
export function inventory(report: ReportDocument): string {
  const { subjects, crossings, categories } = report;
  const say = sayOf(report);
  return [
    table(
      headsIn(say, 'name', 'kind', 'what', 'inside', 'crosses', 'facts'),
      subjects.map(({ subject, what, inside, crosses, facts }) => [
        md(subject.name),
        say(`status.${subject.kind}`),
        md(what),
        md(inside),
        crosses.map(md).join('; '),
        factList(facts, say),
      ]),
    ),
    `### ${say('reportInventory.crossings')}`,
    table(
      headsIn(say, 'flow', 'ends', 'crossing', 'factsOfFlow', 'threats'),
      crossings.map((one) => [
        md(one.flow.name),
        md(one.ends),
        md(crossingInWords(one, say)),
        factList(one.facts, say),
        [...one.threats, ...one.flowThreats].join(', '),
      ]),
    ),
    `### ${say('reportCategories.title')}`,
    md(say('reportCategories.caption')),
    table(
      headsIn(say, 'what', 'kind', ...strideLetters),
      categories.map((one) => [
        md(one.subject.name),
        say(`status.${one.subject.kind}`),
        ...categoryCells(one, say),
      ]),
    ),
  ].join('\n\n');
}

const factList = (facts: ReportSubject['facts'], say: Speaker): string =>
  facts
    .map(({ title, value, who }) =>
      say('reportInventory.fact', { title: md(title), value: `**${md(value)}**`, who: md(who) }),
    )
    .join('; ');
