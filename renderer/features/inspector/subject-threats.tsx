import type { Threat } from '../../../shared/analysis/analysis';
import { t } from '../../language/words';
import { useOpenDocument } from '../../state/document';
import { lightsUp } from '../../state/lighting';
import { useView } from '../../state/view';
import { Button } from '../../ui/button';
import { EmptyState, RiskBadge, StrideMark } from '../../ui/marks';
import { statusInWords } from '../../ui/status-in-words';
import styles from './inspector.module.css';

/** The threats of one subject, highest risk first. */
export function SubjectThreats({ id, threats }: { id: string; threats: readonly Threat[] }) {
  const decisions = useOpenDocument(({ history }) => history.present.decisions);
  if (threats.length === 0)
    return (
      <EmptyState>
        <p>{t('inspector.noThreats')}</p>
        <Button onClick={() => useView.getState().showThreatsOf(id)}>{t('inspector.whyNot')}</Button>
      </EmptyState>
    );
  return (
    <>
      <ul className={styles.threats}>
        {threats.map((threat) => (
          <li key={threat.key}>
            <button
              type="button"
              onClick={() => useView.getState().openThreat(threat.key)}
              {...lightsUp(
                threat.title,
                threat.subjects.map(({ id: subject }) => subject),
              )}
            >
              <StrideMark letter={threat.stride} />
              <span>
                {threat.title}
                <small>{statusInWords(threat, decisions[threat.key])}</small>
              </span>
              <RiskBadge level={threat.residual.level} />
            </button>
          </li>
        ))}
      </ul>
      <Button onClick={() => useView.getState().showThreatsOf(id)}>{t('inspector.allInList')}</Button>
    </>
  );
}
