import { useState } from 'react';
import { t } from '../../language/words';
import { useOpenDocument } from '../../state/document';
import { useView } from '../../state/view';
import { EmptyState } from '../../ui/marks';
import { type Filters, noFilters, type SortBy } from './filters';
import { NoThreats } from './no-threats';
import { ThreatFilters } from './threat-filters';
import { ThreatList } from './threat-list';
import { ThreatPage } from './threat-page';
import styles from './threats.module.css';
import { useSteadyThreats } from './use-steady-threats';
import { WhyNot } from './why-not';

/** All threats, filtered and sorted, with the page of the one that is chosen. */
export function ThreatsView() {
  const analysis = useOpenDocument((document) => document.analysis);
  const key = useView((state) => state.threat);
  const subject = useView((state) => state.threatsOf);
  const [filters, setFilters] = useState<Filters>(noFilters);
  const [sortBy, setSortBy] = useState<SortBy>('risk');
  const shown = useSteadyThreats(analysis.threats, filters, subject, sortBy);
  const chosen = analysis.threats.find((threat) => threat.key === key) ?? shown[0];
  const hasNone = analysis.threats.length === 0;
  return (
    <main className={styles.view}>
      <section className={styles.list} aria-label={t('threats.list')}>
        <ThreatFilters
          filters={filters}
          onFilter={setFilters}
          sortBy={sortBy}
          onSort={setSortBy}
          shown={shown.length}
        />
        {shown.length === 0 ? (
          <EmptyState>
            <p>{hasNone ? t('threats.noneStands') : t('threats.noneFits')}</p>
          </EmptyState>
        ) : (
          <ThreatList threats={shown} chosen={chosen?.key} />
        )}
        <WhyNot subject={subject} />
      </section>
      {chosen ? (
        <ThreatPage key={chosen.key} threat={chosen} />
      ) : hasNone ? (
        <NoThreats />
      ) : (
        <EmptyState>
          <p>{t('threats.choose')}</p>
        </EmptyState>
      )}
    </main>
  );
}
