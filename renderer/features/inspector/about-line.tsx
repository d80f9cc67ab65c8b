import type { ShownLine } from '../../../shared/model/shown-diagram';
import { openThreats } from '../../../shared/report/picture/open-threats';
import { Said } from '../../language/said';
import { t } from '../../language/words';
import { useOpenDocument } from '../../state/document';
import { nameOf } from '../../state/subject-index';
import { useView } from '../../state/view';
import { RiskBadge } from '../../ui/marks';
import { Name } from '../../ui/name';
import styles from './inspector.module.css';

/** A line that stands for several flows since a boundary is collapsed: each of them, to be looked at by itself. */
export function AboutLine({ line }: { line: ShownLine }) {
  const model = useOpenDocument(({ history }) => history.present);
  const analysis = useOpenDocument((document) => document.analysis);
  const open = openThreats(analysis);
  const { source, target, flows } = line;
  return (
    <div className={styles.body}>
      <h2>{t('counted.flow', { count: flows.length })}</h2>
      <p className={styles.quiet}>
        <Said
          message="lines.summed"
          parts={{
            source: <Name>{nameOf(model, source)}</Name>,
            target: <Name>{nameOf(model, target)}</Name>,
          }}
        />
      </p>
      <ul className={styles.threats} aria-label={t('lines.flowsOfLine')}>
        {flows.map((id) => {
          const flow = model.flows[id];
          const badge = open.get(id);
          return (
            <li key={id}>
              <button type="button" onClick={() => useView.getState().select([id])}>
                <span aria-hidden>→</span>
                <span>
                  <Name>{nameOf(model, id)}</Name>
                  {flow !== undefined && flow.name !== '' && (
                    <small>
                      <Name>{`${nameOf(model, flow.source)} → ${nameOf(model, flow.target)}`}</Name>
                    </small>
                  )}
                </span>
                {badge && <RiskBadge level={badge.highest} count={badge.count} />}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
