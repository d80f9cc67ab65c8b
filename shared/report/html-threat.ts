import { strideWords } from '../analysis/suppress';
import type { ReportThreat } from './document';
import { escapeText as text } from './escape';

export const risk = (level: string) => `<span class="risk ${level}">${level}</span>`;
export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** A threat with its reasons, its decision, and what answers and verifies it. */
export function threatCard(one: ReportThreat): string {
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
