import { digestLines, howToCheck, noEvidence } from '../digest-words';
import type { ReportDocument } from '../document';
import { escapeText as text } from '../escape';
import { table } from './table';

/** By what anyone can check of which model and knowledge the report speaks, and where it comes from. */
export function sources(report: ReportDocument): string {
  const {
    notices,
    sources: { folder, files },
  } = report;
  const read =
    files.length === 0
      ? ''
      : `<p>Read from${folder === '' ? '' : ` <code>${text(folder)}</code>`}: ${files.map((file) => `<code>${text(file)}</code>`).join(', ')}</p>`;
  const words = [...new Set(notices.map(({ notice }) => notice))];
  const catalogues = words.map((notice) => {
    const items = notices
      .filter((one) => one.notice === notice)
      .map(
        ({ title, version, url }) =>
          `<li><strong>${text(title)}</strong> ${text(version)} <span class="quiet">${text(url)}</span></li>`,
      );
    return `<div class="notice"><ul class="plain">${items.join('')}</ul><p class="quiet">${text(notice)}</p></div>`;
  });
  return `${table(
    'By these anyone can check that this report came from this model and this knowledge',
    ['What', 'SHA-256'],
    digestLines(report).map(({ what, id, digest }) => [
      `${text(what)}${id === undefined ? '' : ` <code>${text(id)}</code>`}`,
      `<code class="digest">${text(digest)}</code>`,
    ]),
    [36, 64],
  )}
<p>To work them out again:</p>
<ul class="plain">${howToCheck.map(({ what, command }) => `<li>${text(what)}: <code>${text(command)}</code></li>`).join('')}</ul>
${report.evidence.length === 0 ? `<p>${noEvidence}</p>` : ''}
${read}
<h3>Catalogues that the knowledge refers to</h3>
<div class="trace">${catalogues.join('\n')}</div>`;
}
