import type { ReportDocument } from '../document';
import { escapeText as text } from '../escape';
import { signOff } from './sign-off';

/** The title page: what the report is about, of which model, and who signs it. */
export const cover = (report: ReportDocument): string => `<header class="cover">
<p class="kind">Threat report</p>
<h1>${text(report.title)}</h1>
${report.description === '' ? '' : `<p class="lead">${text(report.description)}</p>`}
<p class="meta">${report.at === undefined ? '' : `${text(report.at)} · `}${report.packs.map((pack) => text(`${pack.title} ${pack.version}`)).join(' · ')} · model <code>${report.digest.slice(0, 16)}</code></p>
${signOff()}
</header>`;
