import type { Speaker } from '../../language/speak';
import type { ReportDocument } from '../document/document';
import { type SinceThreat, sinceInWords } from '../document/report-since';
import { escapeText as text } from '../text/escape';
import { sinceLists } from '../words/since-lists';
import { headsIn } from '../words/wording';
import type { HtmlParts, HtmlSection } from './html-section';
import type { Links } from './links';
import { risk } from './risk-mark';
import { mention, table } from './table';

/** What changed since an earlier model. */
export const changes: HtmlSection = ({ since }: ReportDocument, { links, say }: HtmlParts): string => {
  if (since === undefined) return '';
  const rows = (threats: readonly SinceThreat[]) => threats.map((one) => row(one, links, say));
  const list = (title: string, caption: string, threats: readonly SinceThreat[]) =>
    threats.length === 0
      ? ''
      : `<h3>${title}</h3>${table(say, caption, headsIn(say, 'threat', 'risk', 'why'), rows(threats), [46, 14, 40])}`;
  return `<p>${say('reportChanges.compared', { name: `<strong>${text(since.name)}</strong>`, digest: `<code class="digest">${since.digest}</code>`, changes: sinceInWords(since, say) })}</p>
${
  since.system.length === 0
    ? ''
    : `<h3>${say('reportChanges.system')}</h3>${table(
        say,
        say('reportChanges.systemCaption'),
        headsIn(say, 'what', 'change'),
        since.system.map(({ subject, what }) => [mention(subject), text(what)]),
        [34, 66],
      )}`
}
${list(say('reportChanges.new'), say('reportChanges.newCaption'), since.new)}
${list(say('reportChanges.gone'), say('reportChanges.goneCaption'), since.gone)}
${list(say('reportChanges.changed'), say('reportChanges.changedCaption'), since.changed)}
${sinceLists(since, say)
  .map(
    ({ title, lines }) =>
      `<h3>${title}</h3><ul>${lines.map((line) => `<li>${text(line)}</li>`).join('')}</ul>`,
  )
  .join('\n')}`;
};

const row = (
  { number, title, subject, risk: level, because }: SinceThreat,
  links: Links,
  say: Speaker,
): string[] => [
  `${number === undefined ? '' : `${links.to(number)} `}${text(title)} <span class="quiet">${mention(subject)}</span>`,
  risk(level, say),
  text(because),
];
