import type { Threat } from '../../../shared/analysis/analysis';
import { decisionStatuses } from '../../../shared/model/threat-model';
import { compareNames } from '../../language/words';

/** What is asked of a list of threats; empty texts ask nothing. */
export interface Filters {
  text: string;
  stride: string;
  risk: string;
  status: string;
  subject: string;
}
export const noFilters: Filters = { text: '', stride: '', risk: '', status: '', subject: '' };

/** @param subject id of one subject that the threats have to be about; null: no such wish */
export function filterThreats(
  threats: readonly Threat[],
  filters: Filters,
  subject: string | null,
): Threat[] {
  const words = filters.text.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return threats.filter(
    (threat) =>
      (subject === null || threat.subjects.some(({ id }) => id === subject)) &&
      (filters.stride === '' || threat.stride === filters.stride) &&
      (filters.risk === '' || threat.residual.level === filters.risk) &&
      (filters.status === '' || threat.status === filters.status) &&
      (filters.subject === '' || threat.subjects[0].kind === filters.subject) &&
      words.every((word) => textOf(threat).includes(word)),
  );
}

const textOf = ({ title, statement, subjects }: Threat) =>
  `${title} ${statement} ${subjects.map(({ name }) => name).join(' ')}`.toLowerCase();

export const sortings = ['risk', 'category', 'subject', 'status'] as const;
export type SortBy = (typeof sortings)[number];

/** Sorted by one thing; threats that are alike in it stay by risk, as the analysis has them. */
export function sortThreats(threats: readonly Threat[], by: SortBy): Threat[] {
  const compare = {
    risk: () => 0,
    category: (a: Threat, b: Threat) => 'STRIDE'.indexOf(a.stride) - 'STRIDE'.indexOf(b.stride),
    subject: (a: Threat, b: Threat) => compareNames(a.subjects[0].name, b.subjects[0].name),
    status: (a: Threat, b: Threat) => decisionStatuses.indexOf(a.status) - decisionStatuses.indexOf(b.status),
  }[by];
  return threats.toSorted(compare);
}

/**
 * A list as it was, with what its threats have become: those that are gone leave it, new ones come to its end.
 * @param before keys of the list as it was
 * @param sorted the list as it would be now
 * @param all every threat, for those that no longer fit but stay where they were seen last
 */
export function steadily(
  before: readonly string[],
  sorted: readonly Threat[],
  all: readonly Threat[],
): Threat[] {
  if (before.length === 0) return [...sorted];
  const known = new Map(all.map((threat) => [threat.key, threat]));
  const stay = before.flatMap((key) => known.get(key) ?? []);
  const seen = new Set(before);
  return [...stay, ...sorted.filter(({ key }) => !seen.has(key))];
}
