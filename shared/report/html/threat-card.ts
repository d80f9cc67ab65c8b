import type { ReportThreat } from '../document/document';
import { threatEvidenceInWords } from '../document/threat-evidence';
import { escapeText as text } from '../text/escape';
import { capital } from '../words/capital';
import { residualInWords } from '../words/residual-in-words';
import { inherentSteps } from '../words/risk-in-words';
import { decisionParts, inherentInWords, measureInWords } from '../words/threat-words';
import type { HtmlParts } from './html-section';
import { risk } from './risk-mark';
import { mention } from './table';
import { wholeDays } from './whole-days';

/**
 * A threat with its reasons, its decision, and what answers and verifies it. Titles of controls stand once in the
 * report's traceability, not here.
 */
export function threatCard(one: ReportThreat, { links, say, evidenceOf }: HtmlParts): string {
  const decision = capital(wholeDays(decisionParts(one, say).join(', ')));
  const reasons = one.reasons.map(
    ({ what, value, who }) =>
      `<li>${text(what)}: <strong>${text(value)}</strong><span class="quiet">, ${text(say('reportThreats.says', { who }))}</span></li>`,
  );
  const steps = [...inherentSteps(one, say), ...residualInWords(one, one.residualSteps, say, links.numberOf)];
  const mitigations = one.mitigations.map(
    (measure) =>
      `<li>${links.toMeasure(measure.id)}${text(measure.title)} <span class="quiet">${text(measureInWords(one, measure, say))}</span></li>`,
  );
  const controls = one.controls.map(({ catalogue, edition, id }) => ({
    catalogue: `${catalogue}@${edition}`,
    id,
  }));
  const answer: Row[] = [
    [say('reportColumns.why'), `<ul>${reasons.join('')}</ul>`],
    [
      say('reportColumns.risk'),
      steps.length === 0 ? '' : `<ul>${steps.map((step) => `<li>${text(step)}</li>`).join('')}</ul>`,
    ],
    [say('reportColumns.decision'), `${decision}${one.reason === '' ? '' : `: ${text(one.reason)}`}`],
    [say('reportColumns.mitigations'), mitigations.length === 0 ? '' : `<ul>${mitigations.join('')}</ul>`],
  ];
  const proof: Row[] = [
    [
      say('reportColumns.controls'),
      controls.length === 0 ? '' : `<ul class="controls">${links.toCatalogues(controls)}</ul>`,
    ],
    [say('reportColumns.evidence'), text(threatEvidenceInWords(one, evidenceOf(one), say))],
    [say('reportColumns.techniques'), one.techniqueTitles.map(text).join(', ')],
    [say('reportColumns.describedBy'), one.describedBy.map(text).join('; ')],
    [say('reportColumns.key'), `<code>${text(one.key)}</code>`],
  ];
  // Few lines about controls are no third of a threat: they don't stand on a page of their own.
  const isShort = new Set(controls.map(({ catalogue }) => catalogue)).size <= 6;
  // A table, as the head of one is repeated on every page that it runs over.
  return `<article class="threat" id="${one.number}" aria-labelledby="${one.number}-title">
<table><colgroup><col class="names"><col></colgroup>
<thead><tr><th colspan="2" scope="colgroup"><h3 id="${one.number}-title"><span class="number">${one.number}</span> ${text(one.title)}</h3></th></tr></thead>
<tbody class="head"><tr><td colspan="2"><p class="line">${risk(one.residual.level, say)} <span>${inherentInWords(one, say)}</span> <span>${capital(say(`stride.${one.stride}`))}</span> <span>${one.subjects.map(({ name, kind }) => say('reportThreats.ofKind', { name: mention(name), kind: say(`status.${kind}`) })).join(', ')}</span></p>
<p class="statement">${text(one.statement)}</p></td></tr></tbody>
${isShort ? rows([...answer, ...proof]) : `${rows(answer)}${rows(proof)}`}</table>
</article>`;
}

type Row = [name: string, body: string];

/** Rows that a printed page keeps together; those with nothing in them are left out. */
function rows(all: readonly Row[]): string {
  const filled = all.filter(([, body]) => body !== '');
  if (filled.length === 0) return '';
  return `<tbody>${filled.map(([name, body]) => `<tr><th scope="row">${name}</th><td>${body}</td></tr>`).join('\n')}</tbody>\n`;
}
