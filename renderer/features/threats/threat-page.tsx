import { Crosshair } from 'lucide-react';
import { useMemo } from 'react';
import { subjectsOf } from '../../../shared/analysis/analyse';
import type { Threat } from '../../../shared/analysis/analysis';
import { strideWords } from '../../../shared/analysis/suppress';
import { setMitigation } from '../../../shared/edits/decide';
import { itemOf } from '../../../shared/knowledge/knowledge';
import { type MitigationStatus, mitigationStatuses } from '../../../shared/model/threat-model';
import { visibleText } from '../../../shared/model/visible-text';
import { reasonInWords } from '../../../shared/report/words';
import { reveal } from '../../state/diagrams';
import { useDocument, useIsReadOnly, useOpenDocument } from '../../state/document';
import { useKnowledge } from '../../state/knowledge';
import { Button } from '../../ui/button';
import { Select } from '../../ui/fields';
import { RiskBadge, StrideMark } from '../../ui/marks';
import { Name } from '../../ui/name';
import { decisionNoun } from '../../ui/status-in-words';
import { ControlList } from './control-list';
import { DecisionForm } from './decision-form';
import { Link } from './link';
import styles from './threats.module.css';

/** One threat: what it says, why it stands, what answers it, what is decided. */
export function ThreatPage({ threat }: { threat: Threat }) {
  const model = useOpenDocument(({ history }) => history.present);
  const knowledge = useKnowledge();
  const names = useMemo(
    () => new Map(subjectsOf(model, knowledge).map((subject) => [subject.id, subject])),
    [model, knowledge],
  );
  const about = threat.subjects[0];
  const isReadOnly = useIsReadOnly();
  const decision = model.decisions[threat.key];
  return (
    <article className={styles.page} aria-labelledby="threat-title">
      <header>
        <div className={styles.head}>
          <StrideMark letter={threat.stride} />
          <span>{strideWords[threat.stride]}</span>
          <Button onClick={() => reveal(threat.subjects.map(({ id }) => id))}>
            <Crosshair size={15} aria-hidden /> Show on the diagram
          </Button>
        </div>
        <h1 id="threat-title">{threat.title}</h1>
        <p className={styles.about}>
          {threat.subjects.map(({ id, kind, name }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Name>{name || id}</Name> ({kind})
            </span>
          ))}
        </p>
        <p className={styles.statement}>{visibleText(threat.statement)}</p>
        {threat.expired && (
          <p className={styles.expired}>
            Its {decisionNoun(decision)} expired
            {decision?.expires === undefined ? '' : ` after ${decision.expires}`}: the threat is open again.
            Decide anew below.
          </p>
        )}
      </header>

      <section aria-labelledby="risk">
        <h2 id="risk">Risk</h2>
        <p className={styles.risk}>
          <span>
            Inherent <RiskBadge level={threat.inherent.level} /> likelihood {threat.inherent.likelihood},
            impact {threat.inherent.impact}
          </span>
          <span>
            Residual <RiskBadge level={threat.residual.level} /> likelihood {threat.residual.likelihood},
            impact {threat.residual.impact}
          </span>
        </p>
        <p className={styles.quiet}>{knowledge.rules.get(threat.rule)?.risk.because}</p>
        {threat.shifts.map((shift) => (
          <p key={shift.because} className={styles.quiet}>
            {shift.because} (
            {[
              shift.likelihood && `likelihood ${signed(shift.likelihood)}`,
              shift.impact && `impact ${signed(shift.impact)}`,
            ]
              .filter(Boolean)
              .join(', ')}
            )
          </p>
        ))}
      </section>

      <section aria-labelledby="why">
        <h2 id="why">Why it stands</h2>
        <ul>
          {threat.why.map((reason) => {
            const { what, value, who } = reasonInWords(reason, knowledge, names, about.id, threat.why);
            return (
              <li key={`${reason.subject} ${reason.fact} ${value}`}>
                {visibleText(what)}: <strong>{visibleText(value)}</strong>{' '}
                <span className={styles.quiet}>says {visibleText(who)}</span>
              </li>
            );
          })}
        </ul>
        {threat.switchedOffBy.length > 0 && (
          <p className={styles.quiet}>
            It would not stand if{' '}
            {threat.switchedOffBy
              .map(
                ({ fact, value, subject }) =>
                  `${knowledge.facts.get(fact)?.title ?? fact}${subject === about.id ? '' : ` of ${names.get(subject)?.name}`} were ${value}`,
              )
              .join(', or if ')}
            .
          </p>
        )}
      </section>

      <section aria-labelledby="mitigations">
        <h2 id="mitigations">Mitigations</h2>
        <ul className={styles.mitigations}>
          {threat.mitigations.map(({ id, title, status, subject }) => (
            <li key={id}>
              <div>
                <strong>
                  <Link to={{ kind: 'mitigation', id }}>{title}</Link>
                </strong>
                <p className={styles.quiet}>{knowledge.mitigations.get(id)?.how}</p>
              </div>
              <Select
                label={`Status of ${title}`}
                hideLabel
                value={status}
                disabled={isReadOnly}
                choices={mitigationStatuses.map((value) => ({ value, title: value }))}
                onChange={(event) =>
                  useDocument
                    .getState()
                    .execute(setMitigation(id, subject, event.target.value as MitigationStatus, title))
                }
              />
            </li>
          ))}
        </ul>
      </section>

      <DecisionForm threat={threat} />

      <ControlList controls={threat.controls} />

      {threat.techniques.length + threat.weaknesses.length > 0 && (
        <section aria-labelledby="techniques">
          <h2 id="techniques">Techniques and weaknesses</h2>
          <ul>
            {threat.techniques.map((id) => (
              <li key={id}>
                <code>{id}</code> {itemOf(knowledge, 'techniques', id)?.control.title}
              </li>
            ))}
            {threat.weaknesses.map((id) => (
              <li key={id}>
                <code>{id}</code> {itemOf(knowledge, 'weaknesses', id)?.control.title}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className={styles.quiet}>
        Rule <Link to={{ kind: 'rule', id: threat.rule }}>{threat.rule}</Link>; source:{' '}
        {threat.source.join('; ')}
      </p>
    </article>
  );
}

const signed = (step: number) => (step > 0 ? `+${step}` : `−${-step}`);
