import { riskLevels } from '../../shared/analysis/analysis';
import { visibleText } from '../../shared/model/visible-text';
import { t } from '../language/words';
import { useDocument } from '../state/document';
import { useNotices } from '../state/notices';
import { RiskBadge } from '../ui/marks';
import styles from './app.module.css';
import { WorkLine } from './work-line';

/** The line at the bottom: what just happened, and the open risks by level. */
export function StatusLine() {
  const threats = useDocument((state) => state.document?.analysis.threats);
  const { message, isRefusal } = useNotices();
  const open = threats?.filter(({ status }) => status === 'open') ?? [];
  return (
    <footer className={styles.status}>
      <span role="status" aria-live="polite" className={isRefusal ? styles.refusal : ''}>
        {visibleText(message)}
      </span>
      <WorkLine />
      {threats !== undefined && (
        <span className={styles.counts}>
          {t('app.openThreats')}
          {[...riskLevels].reverse().map((level) => (
            <RiskBadge
              key={level}
              level={level}
              count={open.filter(({ residual }) => residual.level === level).length}
            />
          ))}
        </span>
      )}
    </footer>
  );
}
