import type { ReportDocument } from '../document';
import { escapeText as text } from '../escape';

/** By what anyone can check of which model and knowledge the report speaks, and where it comes from. */
export function sources({ digest, packs, notices, sources: { folder, files } }: ReportDocument): string {
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
  return `<p>Model, SHA-256: <code class="digest">${digest}</code></p>
<p>Knowledge packs, with the SHA-256 of each:</p>
<ul class="plain">${packs.map(({ id, version, title, digest }) => `<li>${text(title)} <code>${text(`${id}@${version}`)}</code> <code class="digest">${text(digest)}</code></li>`).join('')}</ul>
${read}
<h3>Catalogues that the knowledge refers to</h3>
<div class="trace">${catalogues.join('\n')}</div>`;
}
