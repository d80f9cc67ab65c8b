import type { ReportDocument } from '../../../../shared/report/document/document';
import { t } from '../../../language/words';
import { useReportChoice, wish } from '../../../state/report-choice';
import { CheckList } from './check-list';
import { Fold } from './fold';

/** Of which benchmarks and frameworks the report has the controls. */
export function BenchmarkChoices({ whole }: { whole: ReportDocument }) {
  const { benchmarks } = useReportChoice().choice;
  const items = [
    ...new Map(
      whole.coverage.map(({ catalogue, title }) => {
        const id = catalogue.split('@')[0] ?? catalogue;
        return [id, { id, title }];
      }),
    ).values(),
  ];
  const shown = items.filter(({ id }) => benchmarks?.includes(id) ?? true).length;
  if (items.length === 0) return null;
  return (
    <Fold title={t('choosing.benchmarks')} state={t('choosing.of', { shown, all: items.length })}>
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
