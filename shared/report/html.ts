import { riskLevels } from '../analysis/analysis';
import { strideWords } from '../analysis/suppress';
import { strideLetters } from '../knowledge/pack';
import type { ReportDocument } from './document';
import { cssText, escapeText as text } from './escape';
import { fitText } from './fit-text';
import { fontFaces } from './font-faces';
import { accepted } from './html-accepted';
import { type CatalogueLink, catalogueLines, catalogueLinks, traceability } from './html-controls';
import { coverage } from './html-coverage';
import { inventory } from './html-inventory';
import { matrices } from './html-matrix';
import { glossary, method, signOff } from './html-method';
import { reportStyle } from './html-style';
import { mention, none, table } from './html-table';
import { capital, link, risk, threatCard } from './html-threat';
import { treatment } from './html-treatment';
import { badgeLegend } from './picture/marks';
import type { Picture } from './svg';

/** Pictures of a report's diagrams, by the diagram's id. */
export type Pictures = Readonly<Record<string, readonly Picture[]>>;

/**
 * The report as one page that needs nothing else: no script, no file, no network. It reads well on a screen and
 * prints on A4, wide diagrams on pages of their own.
 */
export function reportHtml(report: ReportDocument, pictures: Pictures): string {
  const linkOf = catalogueLinks(report.controls);
  const measures = new Map(report.mitigations.map(({ id, number }) => [id, number]));
  const parts: [id: string, title: string, body: string][] = [
    ['summary', 'Summary', summary(report)],
    ['method', 'Method', method()],
    ['diagrams', 'Diagrams', diagrams(report, pictures)],
    [
      'threats',
      'Threats',
      report.threats.map((one) => threatCard(one, measures, linkOf)).join('\n') || none('No threat stands.'),
    ],
    ['treatment', 'Treatment plan', treatment(report)],
    ['mitigations', 'Mitigations', mitigations(report, linkOf)],
    ['coverage', 'Benchmarks and frameworks', coverage(report, linkOf)],
    ['traceability', 'Traceability', traceability(report)],
    ['questions', 'Open questions', questions(report)],
    ['accepted', 'Accepted risks', accepted(report)],
    ['assumptions', 'Assumptions and scope', assumptions(report)],
    ['inventory', 'Elements, flows and boundaries', inventory(report)],
    ['glossary', 'Glossary', glossary()],
    ['sources', 'Sources and digests', sources(report)],
  ];
  const first = report.diagrams.flatMap(({ id }) => pictures[id] ?? [])[0];
  const classOf = (id: string) => (id === 'diagrams' && first ? ` class="${first.shape}"` : '');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(report.title)}: threat report</title>
<style>${fontFaces()}${reportStyle}${runningTitle(report.title)}</style>
</head>
<body>
<header class="cover">
<p class="kind">Threat report</p>
<h1>${text(report.title)}</h1>
${report.description === '' ? '' : `<p class="lead">${text(report.description)}</p>`}
<p class="meta">${report.at === undefined ? '' : `${text(report.at)} · `}${report.packs.map((pack) => text(`${pack.title} ${pack.version}`)).join(' · ')} · model <code>${report.digest.slice(0, 16)}</code></p>
${signOff()}
</header>
<nav aria-label="Contents"><ol>${parts.map(([id, title]) => `<li><a href="#${id}">${title}</a></li>`).join('')}</ol></nav>
<main>
${parts.map(([id, title, body]) => `<section id="${id}"${classOf(id)} aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>\n${body}\n</section>`).join('\n')}
</main>
</body>
</html>
`;
}

/** The title at the head of every printed page but the first. */
const runningTitle = (title: string) =>
  `@page{@top-left{content:${cssText(fitText(title, 420, 12))};font:9pt Inter,'DejaVu Sans',Arial,sans-serif;color:#55657a}}@page :first{@top-left{content:none}}`;

function summary(report: ReportDocument): string {
  const { summary: counts, threats, questions: open } = report;
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
${matrices(report)}
<h3>What matters most</h3>
${
  top.length === 0
    ? none('No threat is open.')
    : table(
        'Open threats with the highest residual risk',
        ['Threat', 'Risk', 'Subject'],
        top.map(({ number, title, residual, subjects: [subject] }) => [
          `${link(number)} ${text(title)}`,
          risk(residual.level),
          mention(subject.name),
        ]),
        [56, 16, 28],
      )
}
<h3>What nobody knows yet</h3>
${
  open.length === 0
    ? none('No question is open.')
    : table(
        'Questions that decide about most threats',
        ['About', 'Question', 'Decides about'],
        open
          .slice(0, 5)
          .map(({ about, question, settles }) => [
            mention(about),
            text(question),
            `${settles} ${settles === 1 ? 'threat' : 'threats'}`,
          ]),
        [28, 54, 18],
      )
}`;
}

function diagrams({ diagrams: all }: ReportDocument, pictures: Pictures): string {
  return all
    .flatMap(({ id, name }) => {
      const shown = pictures[id] ?? [];
      return shown.map(({ svg, shape, part, width, hasBadges }) => {
        const about = part === 0 ? '' : `, part ${part} of ${shown.length - 1}`;
        return `<figure class="${shape}${part === 0 ? '' : ' part'}"><div class="picture" role="group" aria-label="${text(name)}${about}" tabindex="0" style="--width:${width}px">${svg}</div><figcaption>${text(name)}${about}${hasBadges ? ` · ${badgeLegend}` : ''}</figcaption></figure>`;
      });
    })
    .join('\n');
}

function mitigations(report: ReportDocument, linkOf: CatalogueLink): string {
  return table(
    'Measures, those that answer most threats first',
    ['Measure', 'Controls that verify it', 'Status', 'Threats'],
    report.mitigations.map(({ number, title, how, controls, subjects, threats }) => [
      `<strong id="${number}">${number} ${text(title)}</strong><br>${text(how)}`,
      `<ul class="plain running">${catalogueLines(controls.map(splitRef), linkOf)}</ul>`,
      statusLines(subjects),
      threats.map(link).join(', '),
    ]),
    [35, 39, 16, 10],
  );
}

/** `catalogue@edition:id` in its two parts. */
const splitRef = (ref: string) => {
  const colon = ref.indexOf(':');
  return { catalogue: ref.slice(0, colon), id: ref.slice(colon + 1) };
};

/** One line for each status, with those that have it. */
function statusLines(subjects: readonly { name: string; status: string }[]): string {
  const statuses = [...new Set(subjects.map(({ status }) => status))];
  return statuses
    .map((status) => {
      const names = subjects.filter((one) => one.status === status).map(({ name }) => mention(name));
      return `<strong>${status}</strong>: ${names.join(', ')}`;
    })
    .join('<br>');
}

function questions(report: ReportDocument): string {
  return table(
    'What nobody has said yet, what decides about most threats first; the answer to a general question may open more precise ones',
    ['About', 'Question', 'Decides about'],
    report.questions.map(({ about, place, question, answers, settles }) => [
      `${mention(about)}${place === '' ? '' : ` <span class="quiet">${mention(place)}</span>`}`,
      `${text(question)}${answers.length === 0 ? '' : ` <span class="quiet">${answers.map(text).join(' · ')}</span>`}`,
      `${settles} ${settles === 1 ? 'threat' : 'threats'}`,
    ]),
    [32, 55, 13],
  );
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

function sources({ digest, packs, notices, sources: { folder, files } }: ReportDocument): string {
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
