import type { ReportDocument } from '../document/document';
import { escapeText as text } from '../text/escape';
import { headsIn } from '../words/wording';
import { categories } from './categories';
import { crossings } from './crossings';
import { factList, onlySource } from './facts';
import type { HtmlParts } from './html-section';
import { mention, table } from './table';

/** What the model says of each subject, and who says so; the platform's reasons as notes, each once. */
export function inventory(report: ReportDocument, parts: HtmlParts): string {
  const { subjects } = report;
  const { say } = parts;
  const notes = [...new Set(subjects.flatMap(({ facts }) => facts.flatMap(({ note }) => note ?? [])))];
  const mark = (note: string | undefined) => (note === undefined ? '' : ` [${notes.indexOf(note) + 1}]`);
  const everybody = onlySource(report);
  const list = table(
    say,
    everybody === undefined
      ? say('reportInventory.caption')
      : text(say('reportInventory.captionOfOne', { who: everybody })),
    headsIn(say, 'what', 'facts'),
    subjects.map(({ subject, what, inside, crosses, facts }) => {
      const kind = say(`status.${subject.kind}`);
      const place = inside === '' ? kind : say('reportInventory.kindIn', { kind, place: mention(inside) });
      const about = [mention(what), ...crosses.map(mention)].filter((one) => one !== '').join(', ');
      return [
        `<strong>${text(subject.name)}</strong><br><span class="quiet">${place}<br>${about}</span>`,
        factList(facts, parts, everybody, mark),
      ];
    }),
    [34, 66],
  );
  const through = `<h3>${say('reportInventory.crossings')}</h3>${crossings(report, parts)}<h3>${say('reportCategories.title')}</h3>${categories(report, parts)}`;
  if (notes.length === 0) return list + through;
  return `${list}${through}<h3>${say('reportInventory.platformSays')}</h3><ol class="notes">${notes.map((note) => `<li>${text(note)}</li>`).join('')}</ol>`;
}
