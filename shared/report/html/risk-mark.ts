import type { RiskLevel } from '../../analysis/analysis';
import type { Speaker } from '../../language/speak';

/** A risk's level as a mark that is told apart by its words, not by its colour alone. */
export const risk = (level: RiskLevel, say: Speaker) =>
  `<span class="risk ${level}">${say(`status.${level}`)}</span>`;
