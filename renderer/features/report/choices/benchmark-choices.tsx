import type { ReportDocument } from '../../../../shared/report/document/document';
import { t } from '../../../language/words';
import { useReportChoice, wish } from '../../../state/report-choice';
import { CheckList } from './check-list';
import { Fold } from './fold';

/** Of which benchmarks and frameworks the report has the controls. */
export function BenchmarkChoices({ whole }: { whole: ReportDocument }) {
  const { benchmarks } = useReportChoice().choice;
  const { coverage } = whole;
  const nameOf = (catalogue: string) => catalogue.split('@')[0] ?? catalogue;
  // Editions of one catalogue are chosen together, and counted each, as the report shows each.
  const items = [...new Set(coverage.map(({ catalogue }) => nameOf(catalogue)))].map((id) => ({
    id,
    title: coverage
      .filter(({ catalogue }) => nameOf(catalogue) === id)
      .map(({ title }) => title)
      .join(', '),
  }));
  const shown = coverage.filter(({ catalogue }) => benchmarks?.includes(nameOf(catalogue)) ?? true).length;
  if (items.length === 0) return null;
  return (
    <Fold title={t('choosing.benchmarks')} state={t('choosing.of', { shown, all: coverage.length })}>
      <CheckList
        legend={t('choosing.benchmarks')}
        hideLegend
        items={items}
        wanted={benchmarks}
        onChange={(next) => wish({ benchmarks: next })}
      />
    </Fold>
  );
}
