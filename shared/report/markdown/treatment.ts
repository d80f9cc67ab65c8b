import type { ReportDocument } from '../document';
import { planInWords, stillToTake, stillToTreat } from '../still-to-treat';
import { markdownText as md, none, markdownTable as table } from './markdown-text';

/** What is still to be done, by whom and until when. */
export const treatment = ({ threats }: ReportDocument): string => {
  const open = stillToTreat(threats);
  if (open.length === 0) return none('Every threat is settled.');
  const plan = table(
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
  return `${planInWords(threats)}\n\n${plan}`;
};
