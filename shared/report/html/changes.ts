import type { ReportDocument } from '../document';
import { escapeText as text } from '../escape';
import { type SinceThreat, sinceInWords } from '../report-since';
import type { HtmlParts, HtmlSection } from './html-section';
import type { Links } from './links';
import { risk } from './risk-mark';
import { mention, table } from './table';

/** What changed since an earlier model; nothing where the report knows of none. */
export const changes: HtmlSection = ({ since }: ReportDocument, { links }: HtmlParts): string => {
  if (since === undefined) return '';
  const rows = (threats: readonly SinceThreat[]) => threats.map((one) => row(one, links));
  const list = (title: string, caption: string, threats: readonly SinceThreat[]) =>
    threats.length === 0
      ? ''
      : `<h3>${title}</h3>${table(caption, ['Threat', 'Risk', 'Why'], rows(threats), [46, 14, 40])}`;
  return `<p>Compared with <strong>${text(since.name)}</strong>, SHA-256 <code class="digest">${since.digest}</code>: ${sinceInWords(since)}.</p>
${
  since.system.length === 0
    ? ''
    : `<h3>The system</h3>${table(
        'What changed in the system',
        ['What', 'Change'],
        since.system.map(({ subject, what }) => [mention(subject), text(what)]),
        [34, 66],
      )}`
}
${list('New threats', 'Threats that did not stand then', since.new)}
${list('Threats gone', 'Threats that stood then, with the risk of then', since.gone)}
${list('Changed threats', 'Threats that stand still, and are otherwise', since.changed)}`;
};

const row = ({ number, title, subject, risk: level, because }: SinceThreat, links: Links): string[] => [
  `${number === undefined ? '' : `${links.to(number)} `}${text(title)} <span class="quiet">${mention(subject)}</span>`,
  risk(level),
  text(because),
];
