import { levelOf } from '../../analysis/risk';
import type { Speaker } from '../../language/speak';
import type { ReportDocument } from '../document/document';
import { numberIn } from '../words/wording';

const steps = [1, 2, 3, 4, 5] as const;

/** How many threats lie where between likelihood and impact: inherent beside residual. */
export function matrices({ threats }: ReportDocument, say: Speaker): string {
  return `<div class="pair">${matrix('inherent', threats, say)}${matrix('residual', threats, say)}</div>`;
}

type Threats = ReportDocument['threats'];

function matrix(side: 'inherent' | 'residual', threats: Threats, say: Speaker): string {
  const rows = steps.toReversed().map((likelihood) => {
    const cells = steps.map((impact) => {
      const here = threats.filter((one) => {
        const risk = one[side];
        return risk.likelihood === likelihood && risk.impact === impact;
      });
      const level = levelOf(likelihood, impact);
      return `<td class="cell ${level}">${here.length === 0 ? '<span class="quiet">·</span>' : `<strong>${numberIn(here.length, say)}</strong>`}<span class="hidden"> ${say(`status.${level}`)}</span></td>`;
    });
    return `<tr><th scope="row">${likelihood}</th>${cells.join('')}</tr>`;
  });
  return `<table class="matrix"><caption>${say('reportSummary.matrix', { side: say(`reportColumns.${side}`) })}</caption><thead><tr><th scope="col"><span class="hidden">${say('reportColumns.likelihood')}</span></th>${steps.map((impact) => `<th scope="col">${impact}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
