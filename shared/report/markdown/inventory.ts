import type { ReportDocument } from '../document';
import { crossingInWords } from '../report-crossings';
import { markdownText as md, markdownTable as table } from './markdown-text';

/** What the model says of each subject, and who says so. */
export const inventory = ({ subjects, crossings }: ReportDocument): string =>
  [
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
    ),
    '### Crossings',
    table(
      ['Flow', 'Ends', 'Crossing', 'Facts of the flow', 'Threats'],
      crossings.map((one) => [
        md(one.flow.name),
        md(one.ends),
        md(crossingInWords(one)),
        one.facts.map(({ title, value, who }) => `${md(title)}: **${md(value)}** (${md(who)})`).join('; '),
        [...one.threats, ...one.flowThreats].join(', '),
      ]),
    ),
  ].join('\n\n');
