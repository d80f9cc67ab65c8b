import { riskLevels } from '../../../../shared/analysis/analysis';
import { decisionStatuses } from '../../../../shared/model/decision-status';
import type { ReportChoice } from '../../../../shared/model/report-choice';
import { chosenReport } from '../../../../shared/report/choice/chosen-report';
import type { ReportDocument } from '../../../../shared/report/document/document';
import { t } from '../../../language/words';
import { useOpenDocument } from '../../../state/document';
import { useReportChoice, wish } from '../../../state/report-choice';
import { Select } from '../../../ui/fields';
import { CheckList } from './check-list';
import styles from './choices.module.css';
import { Fold } from './fold';

const risks = [
  { value: '', title: 'choosing.riskAll' },
  { value: 'medium', title: 'choosing.riskMedium' },
  { value: 'high', title: 'choosing.riskHigh' },
  { value: 'critical', title: 'choosing.riskCritical' },
] as const;

/** Which threats the report shows. */
export function ThreatChoices({ whole }: { whole: ReportDocument }) {
  const { choice } = useReportChoice();
  const model = useOpenDocument(({ history }) => history.present);
  const all = whole.threats.length;
  const shown = chosenReport(whole, choice, model).threats.length;
  const owners = [...new Set(['', ...whole.threats.map(({ owner }) => owner)])].sort();
  return (
    <Fold title={t('choosing.threats')} state={t('choosing.of', { shown, all })}>
      <p className={styles.about} role="status">
        {shown === all ? t('choosing.showsAll', { count: all }) : t('choosing.shows', { shown, all })}
      </p>
      <Select
        label={t('choosing.lowestRisk')}
        value={choice.lowestRisk === 'low' ? '' : (choice.lowestRisk ?? '')}
        choices={risks.map(({ value, title }) => ({ value, title: t(title) }))}
        onChange={({ target }) => wish({ lowestRisk: riskLevels.find((level) => level === target.value) })}
      />
      <CheckList
        legend={t('choosing.statuses')}
        items={decisionStatuses.map((id) => ({ id, title: t(`status.${id}`) }))}
        wanted={choice.statuses}
        onChange={(statuses) => wish({ statuses })}
      />
      {owners.length > 1 && (
        <CheckList
          legend={t('choosing.owners')}
          items={owners.map((id) => ({ id, title: id === '' ? t('choosing.nobody') : id }))}
          wanted={choice.owners}
          onChange={(next) => wish({ owners: next })}
        />
      )}
      {whole.diagrams.length > 1 && <DiagramChoices whole={whole} diagrams={choice.diagrams} />}
    </Fold>
  );
}

/** What of the system the report shows: that of all diagrams, or of some. */
const DiagramChoices = ({ whole, diagrams }: { whole: ReportDocument } & Pick<ReportChoice, 'diagrams'>) => (
  <CheckList
    legend={t('choosing.diagrams')}
    items={whole.diagrams.map(({ id, name }) => ({ id, title: name }))}
    wanted={diagrams}
    onChange={(next) => wish({ diagrams: next })}
  />
);
