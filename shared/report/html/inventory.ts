import type { ReportDocument } from '../document';
import { escapeText as text } from '../escape';
import { crossings } from './crossings';
import type { HtmlParts } from './html-section';
import { mention, table } from './table';

/** What the model says of each subject, and who says so; the platform's reasons as notes, each once. */
export function inventory(report: ReportDocument, { links }: HtmlParts): string {
  const { subjects } = report;
  const notes = [...new Set(subjects.flatMap(({ facts }) => facts.flatMap(({ note }) => note ?? [])))];
  const mark = (note: string | undefined) => (note === undefined ? '' : ` [${notes.indexOf(note) + 1}]`);
  const list = table(
    'What the model says of each, and who says so',
    ['What', 'Facts'],
    subjects.map(({ subject, what, inside, crosses, facts }) => {
      const place = `${subject.kind}${inside === '' ? '' : `, in ${mention(inside)}`}`;
      const about = [mention(what), ...crosses.map(mention)].filter((one) => one !== '').join(', ');
      return [
        `<strong>${text(subject.name)}</strong><br><span class="quiet">${place}<br>${about}</span>`,
        facts.length === 0
          ? '<span class="quiet">nothing is known</span>'
          : `<ul class="facts">${facts.map(({ title, value, who, note }) => `<li>${text(title)}: <strong>${text(value)}</strong> <span class="quiet">${text(who)}${mark(note)}</span></li>`).join('')}</ul>`,
      ];
    }),
    [34, 66],
  );
  const through = `<h3>Crossings</h3>${crossings(report, links)}`;
  if (notes.length === 0) return list + through;
  return `${list}${through}<h3>Why the platform may say so</h3><ol class="notes">${notes.map((note) => `<li>${text(note)}</li>`).join('')}</ol>`;
}
