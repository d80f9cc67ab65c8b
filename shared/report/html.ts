import weights from 'virtual:report-font';
import { riskLevels } from '../analysis/analysis';
import { strideWords } from '../analysis/suppress';
import { strideLetters } from '../knowledge/pack';
import type { ReportDocument, ReportThreat } from './document';
import { escapeText as text } from './escape';
import { reportStyle } from './html-style';

/** Pictures of a report's diagrams, as SVG, by the diagram's id. */
export type Pictures = Readonly<Record<string, string>>;

/**
 * The report as one page that needs nothing else: no script, no file, no network. It reads well on a screen and
 * prints on A4, wide diagrams on pages of their own.
 */
export function reportHtml(report: ReportDocument, pictures: Pictures): string {
  const parts: [id: string, title: string, body: string][] = [
    ['summary', 'Summary', summary(report)],
    ['diagrams', 'Diagrams', diagrams(report, pictures)],
    ['threats', 'Threats', report.threats.map(threat).join('\n') || none('No threat stands.')],
    ['mitigations', 'Mitigations', mitigations(report)],
    ['traceability', 'Traceability', traceability(report)],
    ['questions', 'Open questions', questions(report)],
    ['accepted', 'Accepted risks', accepted(report)],
    ['assumptions', 'Assumptions and scope', assumptions(report)],
    ['inventory', 'Elements, flows and boundaries', inventory(report)],
    ['sources', 'Sources and digests', sources(report)],
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(report.title)}: threat report</title>
<style>${fontFaces}${reportStyle}</style>
</head>
<body>
<header class="cover">
<p class="kind">Threat report</p>
<h1>${text(report.title)}</h1>
${report.description === '' ? '' : `<p class="lead">${text(report.description)}</p>`}
<p class="meta">${report.at === undefined ? '' : `${text(report.at)} · `}${report.packs.map((pack) => text(`${pack.title} ${pack.version}`)).join(' · ')} · model <code>${report.digest.slice(0, 16)}</code></p>
</header>
<nav aria-label="Contents"><ol>${parts.map(([id, title]) => `<li><a href="#${id}">${title}</a></li>`).join('')}</ol></nav>
<main>
${parts.map(([id, title, body]) => `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>\n${body}\n</section>`).join('\n')}
</main>
</body>
</html>
`;
}

const fontFaces = Object.entries(weights)
  .map(
    ([weight, font]) =>
      `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/woff2;base64,${font}) format('woff2')}`,
  )
  .join('');

const none = (words: string) => `<p class="none">${words}</p>`;
const risk = (level: string) => `<span class="risk ${level}">${level}</span>`;
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** @param widths of the columns in per cent; equal ones when absent */
function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[] = head.map(() => 100 / head.length),
): string {
  if (rows.length === 0) return none('None.');
  return `<table><caption>${caption}</caption><colgroup>${widths.map((width) => `<col style="width:${width}%">`).join('')}</colgroup><thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead><tbody>
${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}
</tbody></table>`;
}

function summary({ summary: counts, threats }: ReportDocument): string {
  const levels = [...riskLevels].reverse();
  const top = counts.top.flatMap((key) => threats.find((one) => one.key === key) ?? []);
  return `<p>The model has ${counts.elements} elements, ${counts.flows} flows and ${counts.boundaries} trust boundaries. ${counts.threats} threats stand; ${counts.questions} questions are open.</p>
<div class="pair">
${table(
  'Threats by risk',
  ['Risk', 'Inherent', 'Residual'],
  levels.map((level) => [risk(level), String(counts.inherent[level]), String(counts.residual[level])]),
  [40, 30, 30],
)}
${table(
  'Threats by category',
  ['Category', 'Threats'],
  strideLetters.map((letter) => [capital(strideWords[letter]), String(counts.byStride[letter])]),
  [70, 30],
)}
${table(
  'Threats by status',
  ['Status', 'Threats'],
  Object.entries(counts.byStatus).map(([status, count]) => [capital(status), String(count)]),
  [70, 30],
)}
</div>
<h3>What matters most</h3>
${top.length === 0 ? none('No threat is open.') : `<ol class="top">${top.map((one) => `<li><a href="#${one.number}">${one.number}</a> ${risk(one.residual.level)} ${text(one.title)} <span class="quiet">${text(one.subjects[0].name)}</span></li>`).join('')}</ol>`}`;
}

function diagrams({ diagrams: all }: ReportDocument, pictures: Pictures): string {
  return all
    .map(({ id, name }) => `<figure>${pictures[id] ?? ''}<figcaption>${text(name)}</figcaption></figure>`)
    .join('\n');
}

function threat(one: ReportThreat): string {
  const decision = [
    capital(one.status),
    one.expired && 'the acceptance has expired',
    one.owner && `owner ${one.owner}`,
    one.expires && `until ${one.expires}`,
  ]
    .filter((part): part is string => typeof part === 'string' && part !== '')
    .map(text)
    .join(', ');
  const catalogues = [...new Set(one.controls.map(({ catalogue, edition }) => `${catalogue}@${edition}`))];
  const controls = catalogues.map((name) => {
    const items = one.controls.filter(({ catalogue, edition }) => `${catalogue}@${edition}` === name);
    return `<li><code>${text(name)}</code> ${items.map(({ id, title }) => `<strong>${text(id)}</strong> ${text(title)}`).join('; ')}</li>`;
  });
  return `<article class="threat" id="${one.number}" aria-labelledby="${one.number}-title">
<h3 id="${one.number}-title"><span class="number">${one.number}</span> ${text(one.title)}</h3>
<p class="line">${risk(one.residual.level)} <span>inherent ${one.inherent.level} (likelihood ${one.inherent.likelihood}, impact ${one.inherent.impact})</span> <span>${capital(strideWords[one.stride])}</span> <span>${one.subjects.map(({ name, kind }) => `${text(name)} (${kind})`).join(', ')}</span></p>
<p>${text(one.statement)}</p>
<dl>
<dt>Why</dt><dd><ul>${one.reasons.map(({ what, value, who }) => `<li>${text(what)}: <strong>${text(value)}</strong> <span class="quiet">says ${text(who)}</span></li>`).join('')}${one.shifts.map(({ because }) => `<li class="quiet">${text(because)}</li>`).join('')}</ul></dd>
<dt>Decision</dt><dd>${decision}${one.reason === '' ? '' : `: ${text(one.reason)}`}</dd>
<dt>Mitigations</dt><dd><ul>${one.mitigations.map(({ title, status }) => `<li>${text(title)} <span class="quiet">${status}</span></li>`).join('')}</ul></dd>
<dt>Controls</dt><dd><ul>${controls.join('')}</ul></dd>
${one.techniqueTitles.length === 0 ? '' : `<dt>Techniques</dt><dd>${one.techniqueTitles.map(text).join(', ')}</dd>`}
</dl>
</article>`;
}

function mitigations(report: ReportDocument): string {
  return table(
    'Measures, those that answer most threats first',
    ['Measure', 'How', 'Status', 'Threats'],
    report.mitigations.map(({ title, how, subjects, threats }) => [
      `<strong>${text(title)}</strong>`,
      text(how),
      statusLines(subjects),
      threats.map(link).join(', '),
    ]),
    [24, 42, 20, 14],
  );
}

/** One line for each status, with those that have it. */
function statusLines(subjects: readonly { name: string; status: string }[]): string {
  const statuses = [...new Set(subjects.map(({ status }) => status))];
  return statuses
    .map((status) => {
      const names = subjects.filter((one) => one.status === status).map(({ name }) => text(name));
      return `<strong>${status}</strong>: ${names.join(', ')}`;
    })
    .join('<br>');
}

const link = (number: string) => `<a href="#${number}">${number}</a>`;

/** References with each catalogue named once: `cis-docker@1.8.0:` 5.4, 5.6. */
function refsByCatalogue(refs: readonly string[]): string {
  const split = refs.map((ref) => [ref.slice(0, ref.indexOf(':')), ref.slice(ref.indexOf(':') + 1)] as const);
  return [...new Set(split.map(([catalogue]) => catalogue))]
    .map((name) => {
      const ids = split.filter(([catalogue]) => catalogue === name).map(([, id]) => text(id));
      return `<code>${text(name)}:</code> ${ids.join(', ')}`;
    })
    .join('<br>');
}

function traceability(report: ReportDocument): string {
  return table(
    'Threat → mitigation → control',
    ['Threat', 'Mitigation', 'Controls'],
    report.traceability.map((row) => [
      `${link(row.threat)} ${text(row.title)}`,
      text(row.mitigation),
      refsByCatalogue(row.controls),
    ]),
    [30, 26, 44],
  );
}

function questions(report: ReportDocument): string {
  return table(
    'What nobody has said yet; the answer settles threats either way',
    ['About', 'Question', 'Settles'],
    report.questions.map(({ subject, question, settles }) => [
      text(subject.name),
      text(question),
      String(settles),
    ]),
    [28, 62, 10],
  );
}

function accepted(report: ReportDocument): string {
  const orphans = report.orphans.length
    ? `<h3>Decisions whose threat no longer stands</h3>${table(
        'Kept, not lost',
        ['Threat', 'Status', 'Reason'],
        report.orphans.map(({ key, status, reason }) => [`<code>${text(key)}</code>`, status, text(reason)]),
        [45, 15, 40],
      )}`
    : '';
  return `${table(
    'Risks that people have accepted',
    ['Threat', 'Subject', 'Reason', 'Owner', 'Until'],
    report.accepted.map((one) => [
      `${link(one.key)} ${text(one.title)}`,
      text(one.subject),
      text(one.reason),
      text(one.owner),
      text(one.expires),
    ]),
    [30, 16, 30, 12, 12],
  )}${orphans}`;
}

function assumptions(report: ReportDocument): string {
  const list = report.assumptions.length
    ? `<ul>${report.assumptions.map((one) => `<li>${text(one)}</li>`).join('')}</ul>`
    : none('No assumption is written down.');
  const scope = report.outOfScope.length
    ? `<h3>Out of scope</h3>${table(
        'What was not looked at',
        ['What', 'Reason'],
        report.outOfScope.map(({ subject, reason }) => [text(subject.name), text(reason)]),
      )}`
    : '';
  const losses = report.losses.length
    ? `<h3>Not taken over by the import</h3>${table(
        'What the importer did not understand',
        ['What', 'Where', 'Why'],
        report.losses.map(({ what, where, why }) => [text(what), text(where), text(why)]),
      )}`
    : '';
  return list + scope + losses;
}

function inventory(report: ReportDocument): string {
  return table(
    'What the model says of each, and who says so',
    ['Name', 'What', 'Facts'],
    report.subjects.map(({ subject, what, inside, crosses, facts }) => [
      `<strong>${text(subject.name)}</strong><br><span class="quiet">${subject.kind}${inside === '' ? '' : `, in ${text(inside)}`}</span>`,
      `${text(what)}${crosses.length === 0 ? '' : `<br><span class="quiet">${text(crosses.join(', '))}</span>`}`,
      facts.length === 0
        ? '<span class="quiet">nothing is known</span>'
        : `<ul class="facts">${facts.map(({ title, value, who }) => `<li>${text(title)}: <strong>${text(value)}</strong> <span class="quiet">${text(who)}</span></li>`).join('')}</ul>`,
    ]),
    [22, 22, 56],
  );
}

function sources({ digest, packs, notices }: ReportDocument): string {
  return `<p>Model, SHA-256: <code class="digest">${digest}</code></p>
<p>Knowledge: ${packs.map((pack) => `<code>${text(`${pack.id}@${pack.version}`)}</code>`).join(', ')}</p>
${table(
  'Catalogues that this report refers to',
  ['Catalogue', 'Version', 'Notice'],
  notices.map(({ title, version, url, notice }) => [
    `${text(title)}<br><span class="quiet">${text(url)}</span>`,
    text(version),
    text(notice),
  ]),
  [34, 20, 46],
)}`;
}
