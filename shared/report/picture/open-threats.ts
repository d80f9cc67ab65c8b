import { type Analysis, type RiskLevel, riskLevels } from '../../analysis/analysis';

export interface Badge {
  count: number;
  highest: RiskLevel;
}

/** Open threats by subject: how many, and the highest residual risk among them. */
export function openThreats({ threats }: Analysis): Map<string, Badge> {
  const found = new Map<string, Badge>();
  for (const { subjects, status, residual } of threats) {
    if (status !== 'open') continue;
    const id = subjects[0].id;
    const known = found.get(id);
    const isHigher =
      known === undefined || riskLevels.indexOf(residual.level) > riskLevels.indexOf(known.highest);
    found.set(id, { count: (known?.count ?? 0) + 1, highest: isHigher ? residual.level : known.highest });
  }
  return found;
}

/** The open threats of several subjects together; undefined: none is open. */
export function sumOfThreats(ids: readonly string[], badges: ReadonlyMap<string, Badge>): Badge | undefined {
  let sum: Badge | undefined;
  for (const id of ids) {
    const one = badges.get(id);
    if (one === undefined) continue;
    const isHigher = sum === undefined || riskLevels.indexOf(one.highest) > riskLevels.indexOf(sum.highest);
    sum = { count: (sum?.count ?? 0) + one.count, highest: isHigher || !sum ? one.highest : sum.highest };
  }
  return sum;
}
