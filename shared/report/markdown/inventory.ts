import type { ReportDocument } from '../document';
import { markdownText as md, markdownTable as table } from './markdown-text';

/** What the model says of each subject, and who says so. */
export const inventory = ({ subjects }: ReportDocument): string =>
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
