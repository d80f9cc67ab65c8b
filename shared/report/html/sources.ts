import type { ReportDocument } from '../document/document';
import { escapeText as text } from '../text/escape';
import { titleWithVersion } from '../words/compliance-words';
import { digestLines, howToCheck } from '../words/digest-words';
import { headsIn } from '../words/wording';
import type { HtmlParts } from './html-section';
import { table } from './table';

/** An address that breaks between its parts where it is too long for a line. */
const address = (url: string) => text(url).replace(/(?<![:/])[/_](?=[^/])/g, '$&<wbr>');

/** By what anyone can check of which model and knowledge the report speaks, and where it comes from. */
export function sources(report: ReportDocument, { say }: HtmlParts): string {
  const {
    notices,
    sources: { folder, files },
  } = report;
  const code = (path: string) => `<code>${text(path)}</code>`;
  const listed = files.map(code).join(', ');
  const readFrom =
    folder === ''
      ? say('reportSources.readFrom', { files: listed })
      : say('reportSources.readFromFolder', { folder: code(folder), files: listed });
  const read = files.length === 0 ? '' : `<p>${readFrom}</p>`;
  const words = [...new Set(notices.map(({ notice }) => notice))];
  const catalogues = words.map((notice) => {
    const items = notices
      .filter((one) => one.notice === notice)
      .map(
        ({ name, title, version, url }) =>
          `<li>${titleWithVersion(title, version, (part, what) => (what === 'title' ? `<strong>${text(part)}</strong>` : text(part)))} <span class="quiet"><code>${text(name)}</code> ${address(url)}</span></li>`,
      );
    return `<div class="notice"><ul class="plain">${items.join('')}</ul><p class="quiet">${text(notice)}</p></div>`;
  });
  return `${table(
    say,
    say('reportSources.caption'),
    headsIn(say, 'what', 'sha256'),
    digestLines(report).map(({ what, id, digest }) => [
      `${text(what)}${id === undefined ? '' : ` <code>${text(id)}</code>`}`,
      `<code class="digest">${text(digest)}</code>`,
    ]),
    [32, 68],
  )}
<p>${say('reportSources.again')}</p>
<ul class="plain">${howToCheck(say)
    .map(({ what, command }) => `<li>${text(what)}: <code>${text(command)}</code></li>`)
    .join('')}</ul>
${report.evidence.length === 0 ? `<p>${say('reportSources.noEvidence')}</p>` : ''}
${read}
<h3>${say('reportSources.catalogues')}</h3>
<div class="trace">${catalogues.join('\n')}</div>`;
}
