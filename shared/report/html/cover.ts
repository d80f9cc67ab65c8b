import { limitsOf, markOf } from '../choice/shown-report';
import type { ReportDocument } from '../document';
import { escapeText as text } from '../escape';
import { scopeInWords, timeInWords } from '../scope-words';
import { signOff } from './sign-off';

/** The title page: what the report is about, of which model, what of it it shows, and who signs it. */
export function cover(report: ReportDocument): string {
  const { shown } = report;
  const mark = markOf(report);
  const limits = limitsOf(report);
  return `<header class="cover">
${mark === '' ? '' : `<p class="mark">${text(mark)}</p>\n`}${logo(report)}<p class="kind">Threat report</p>
<h1>${text(report.title)}</h1>
${shown?.modelTitle === undefined ? '' : `<p class="meta">Of the model ${text(shown.modelTitle)}</p>\n`}${report.description === '' ? '' : `<p class="lead">${text(report.description)}</p>`}
<dl class="about">${report.revision === '' ? '' : `<dt>Revision</dt><dd>${text(report.revision)}</dd>`}<dt>Scope</dt><dd>${text(scopeInWords(report))}</dd><dt>Time</dt><dd>${text(timeInWords(report.at))}</dd><dt>Model</dt><dd><code>${report.digest.slice(0, 16)}</code> (SHA-256, in full in the last section)</dd><dt>Knowledge</dt><dd>${report.packs.map((pack) => text(`${pack.title} ${pack.version}`)).join(', ')}</dd></dl>
${limits.length === 0 ? '' : `<div class="part-only" role="note">${limits.map((one) => `<p>${text(one)}</p>`).join('')}</div>\n`}${signOff(report)}
</header>`;
}

const logo = ({ shown }: ReportDocument): string =>
  shown?.logo === undefined ? '' : `<img class="logo" src="${shown.logo.address}" alt="Logo">\n`;
