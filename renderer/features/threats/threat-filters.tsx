import { riskLevels, subjectKinds } from '../../../shared/analysis/analysis';
import { strideWords } from '../../../shared/analysis/suppress';
import { strideLetters } from '../../../shared/knowledge/pack';
import { decisionStatuses } from '../../../shared/model/threat-model';
import { visibleText } from '../../../shared/model/visible-text';
import { useOpenDocument } from '../../state/document';
import { useView } from '../../state/view';
import { Button } from '../../ui/button';
import { Select, TextField } from '../../ui/fields';
import { type Filters, noFilters, type SortBy, sortings } from './filters';
import styles from './threats.module.css';

const all = (title: string) => ({ value: '', title });
const same = (values: readonly string[]) => values.map((value) => ({ value, title: value }));

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
    return found ? found.name || 'this flow' : null;
  });
  const set = (field: keyof Filters) => (event: { target: { value: string } }) =>
    onFilter({ ...filters, [field]: event.target.value });
  const isFiltered = subject !== null || Object.values(filters).some(Boolean);
  return (
    <div className={styles.filters}>
      <TextField
        label="Search threats"
        hideLabel
        placeholder="Search threats"
        type="search"
        value={filters.text}
        onChange={set('text')}
      />
      <div className={styles.selects}>
        <Select
          label="Filter by category"
          hideLabel
          value={filters.stride}
          onChange={set('stride')}
          choices={[
            all('Category'),
            ...strideLetters.map((value) => ({ value, title: `${value} ${strideWords[value]}` })),
          ]}
        />
        <Select
          label="Filter by risk"
          hideLabel
          value={filters.risk}
          onChange={set('risk')}
          choices={[all('Risk'), ...same([...riskLevels].reverse())]}
        />
        <Select
          label="Filter by status"
          hideLabel
          value={filters.status}
          onChange={set('status')}
          choices={[all('Status'), ...same(decisionStatuses)]}
        />
        <Select
          label="Filter by kind of subject"
          hideLabel
          value={filters.subject}
          onChange={set('subject')}
          choices={[all('Subject'), ...same(subjectKinds)]}
        />
      </div>
      <div className={styles.count}>
        <span role="status">
          {shown} of {total}
          {name === null ? '' : ` · about ${visibleText(name)}`}
        </span>
        {isFiltered && (
          <Button
            look="plain"
            onClick={() => {
              onFilter(noFilters);
              useView.getState().showThreatsOf(null);
            }}
          >
            Clear filters
          </Button>
        )}
        <Select
          label="Sort by"
          hideLabel
          value={sortBy}
          onChange={(event) => onSort(event.target.value as SortBy)}
          choices={sortings.map((value) => ({ value, title: `By ${value}` }))}
        />
      </div>
    </div>
  );
}
