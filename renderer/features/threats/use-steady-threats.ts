import { useMemo } from 'react';
import type { Threat } from '../../../shared/analysis/analysis';
import { type Filters, filterThreats, type SortBy, sortThreats, steadily } from './filters';

/** The threats that were asked for. Their order stays while only decisions change them, until something else is asked. */
export function useSteadyThreats(
  threats: readonly Threat[],
  filters: Filters,
  subject: string | null,
  sortBy: SortBy,
): Threat[] {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question makes another list
  const shown = useMemo(() => ({ keys: [] as string[] }), [filters, subject, sortBy]);
  return useMemo(() => {
    const sorted = sortThreats(filterThreats(threats, filters, subject), sortBy);
    const list = steadily(shown.keys, sorted, threats);
    shown.keys = list.map(({ key }) => key);
    return list;
  }, [threats, filters, subject, sortBy, shown]);
}
