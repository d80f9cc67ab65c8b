import { levelOf } from '../../analysis/risk';
import type { ReportDocument } from '../document';

const steps = [1, 2, 3, 4, 5] as const;

/** How many threats lie where between likelihood and impact: inherent beside residual. */
export function matrices({ threats }: ReportDocument): string {
  return `<div class="pair">${matrix('Inherent', (one) => one.inherent, threats)}${matrix('Residual', (one) => one.residual, threats)}</div>`;
}

type Threats = ReportDocument['threats'];

function matrix(
  title: string,
  riskOf: (threat: Threats[number]) => { likelihood: number; impact: number },
  threats: Threats,
): string {
  const rows = steps.toReversed().map((likelihood) => {
    const cells = steps.map((impact) => {
      const here = threats.filter((one) => {
        const risk = riskOf(one);
        return risk.likelihood === likelihood && risk.impact === impact;
      });
      const level = levelOf(likelihood, impact);
      return `<td class="cell ${level}">${here.length === 0 ? '<span class="quiet">·</span>' : `<strong>${here.length}</strong>`}<span class="hidden"> ${level}</span></td>`;
    });
    return `<tr><th scope="row">${likelihood}</th>${cells.join('')}</tr>`;
  });
  return `<table class="matrix"><caption>${title}: threats by likelihood (down) and impact (across)</caption><thead><tr><th scope="col"><span class="hidden">Likelihood</span></th>${steps.map((impact) => `<th scope="col">${impact}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
