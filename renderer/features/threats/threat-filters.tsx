import {
  type RiskLevel,
  riskLevels,
  type SubjectKind,
  subjectKinds,
} from '../../../shared/analysis/analysis';
import { strideLetters } from '../../../shared/knowledge/pack';
import type { MessageKey } from '../../../shared/language/phrase';
import { type DecisionStatus, decisionStatuses } from '../../../shared/model/threat-model';
import { visibleText } from '../../../shared/model/visible-text';
import { t } from '../../language/words';
import { useOpenDocument } from '../../state/document';
import { useView } from '../../state/view';
import { Button } from '../../ui/button';
import { Select, TextField } from '../../ui/fields';
import { type Filters, noFilters, type SortBy, sortings } from './filters';
import styles from './threats.module.css';

const all = (title: string) => ({ value: '', title });
const each = (values: readonly (RiskLevel | DecisionStatus | SubjectKind)[]) =>
  values.map((value) => ({ value, title: t(`status.${value}`) }));
const orders = {
  risk: 'threats.sortByRisk',
  category: 'threats.sortByCategory',
  subject: 'threats.sortBySubject',
  status: 'threats.sortByStatus',
} as const satisfies Record<SortBy, MessageKey>;

/** The fields above the list: search, category, risk, status, subject, order. */
export function ThreatFilters({
  filters,
  onFilter,
  sortBy,
  onSort,
  shown,
}: {
  filters: Filters;
  onFilter: (filters: Filters) => void;
  sortBy: SortBy;
  onSort: (sortBy: SortBy) => void;
  shown: number;
}) {
  const total = useOpenDocument(({ analysis }) => analysis.threats.length);
  const subject = useView((state) => state.threatsOf);
  const name = useOpenDocument(({ history: { present } }) => {
    const found =
      subject && (present.elements[subject] ?? present.flows[subject] ?? present.boundaries[subject]);
    return found ? found.name || t('threats.thisFlow') : null;
  });
  const set = (field: keyof Filters) => (event: { target: { value: string } }) =>
    onFilter({ ...filters, [field]: event.target.value });
  const isFiltered = subject !== null || Object.values(filters).some(Boolean);
  return (
    <div className={styles.filters}>
      <TextField
        label={t('threats.search')}
        hideLabel
        placeholder={t('threats.search')}
        type="search"
        value={filters.text}
        onChange={set('text')}
      />
      <div className={styles.selects}>
        <Select
          label={t('threats.filterByCategory')}
          hideLabel
          value={filters.stride}
          onChange={set('stride')}
          choices={[
            all(t('threats.allCategories')),
            ...strideLetters.map((value) => ({ value, title: `${value} ${t(`stride.${value}`)}` })),
          ]}
        />
        <Select
          label={t('threats.filterByRisk')}
          hideLabel
          value={filters.risk}
          onChange={set('risk')}
          choices={[all(t('threats.allRisks')), ...each([...riskLevels].reverse())]}
        />
        <Select
          label={t('threats.filterByStatus')}
          hideLabel
          value={filters.status}
          onChange={set('status')}
          choices={[all(t('threats.allStatuses')), ...each(decisionStatuses)]}
        />
        <Select
          label={t('threats.filterBySubject')}
          hideLabel
          value={filters.subject}
          onChange={set('subject')}
          choices={[all(t('threats.allSubjects')), ...each(subjectKinds)]}
        />
      </div>
      <div className={styles.count}>
        <span role="status">
          {name === null
            ? t('threats.shown', { count: shown, total })
            : t('threats.shownAbout', { count: shown, total, name: visibleText(name) })}
        </span>
        {isFiltered && (
          <Button
            look="plain"
            onClick={() => {
              onFilter(noFilters);
              useView.getState().showThreatsOf(null);
            }}
          >
            {t('threats.clearFilters')}
          </Button>
        )}
        <Select
          label={t('threats.sort')}
          hideLabel
          value={sortBy}
          onChange={(event) => onSort(event.target.value as SortBy)}
          choices={sortings.map((value) => ({ value, title: t(orders[value]) }))}
        />
      </div>
    </div>
  );
}
