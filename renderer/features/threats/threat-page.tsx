import { Crosshair } from 'lucide-react';
import { useMemo } from 'react';
import { subjectsOf } from '../../../shared/analysis/analyse';
import type { Risk, Threat } from '../../../shared/analysis/analysis';
import { saidAlready } from '../../../shared/analysis/said-already';
import { itemOf } from '../../../shared/knowledge/knowledge';
import { visibleText } from '../../../shared/model/visible-text';
import { statementsIn } from '../../../shared/report/document/threat-statement';
import { residualInWords, residualStepsOf } from '../../../shared/report/words/residual-in-words';
import { reasonInWords, valueInWords } from '../../../shared/report/words/words';
import { Said } from '../../language/said';
import { dayInWords, t } from '../../language/words';
import { reveal } from '../../state/diagrams';
import { useOpenDocument } from '../../state/document';
import { useKnowledge } from '../../state/knowledge';
import { useLighting } from '../../state/lighting';
import { say } from '../../state/notices';
import { useView } from '../../state/view';
import { Button } from '../../ui/button';
import { RiskBadge, StrideMark } from '../../ui/marks';
import { Name } from '../../ui/name';
import { decisionNoun } from '../../ui/status-in-words';
import { ControlList } from './control-list';
import { DecisionForm } from './decision-form';
import { Link } from './link';
import { MeasureList } from './measure-list';
import styles from './threats.module.css';

/** One threat: what it says, why it stands, what answers it, what is decided. */
export function ThreatPage({ threat }: { threat: Threat }) {
  const model = useOpenDocument(({ history }) => history.present);
  const knowledge = useKnowledge();
  const names = useMemo(
    () => new Map(subjectsOf(model, knowledge).map((subject) => [subject.id, subject])),
    [model, knowledge],
  );
  const saidOf = useMemo(() => saidAlready(model, knowledge), [model, knowledge]);
  const statement = useMemo(() => statementsIn(model, knowledge, t)(threat), [model, knowledge, threat]);
  const residual = residualInWords(threat, residualStepsOf(threat, knowledge), t);
  const about = threat.subjects[0];
  const decision = model.decisions[threat.key];
  const showThere = () => {
    const ids = threat.subjects.map(({ id }) => id);
    if (!reveal(ids)) return;
    useLighting.getState().shine({ about: threat.title, ids, isKept: true });
    const { diagram } = useView.getState();
    say(t('light.litNow', { about: threat.title, diagram: model.diagrams[diagram]?.name ?? '' }));
  };
  return (
    <article className={styles.page} aria-labelledby="threat-title">
      <header>
        <div className={styles.head}>
          <StrideMark letter={threat.stride} />
          <span>{t(`stride.${threat.stride}`)}</span>
          <Button onClick={showThere}>
            <Crosshair size={15} aria-hidden /> {t('threats.showOnDiagram')}
          </Button>
        </div>
        <h1 id="threat-title">{threat.title}</h1>
        <p className={styles.about}>
          {threat.subjects.map(({ id, kind, name }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Said
                message="threats.about"
                parts={{ name: <Name>{name || id}</Name>, kind: t(`status.${kind}`) }}
              />
            </span>
          ))}
        </p>
        <p className={styles.statement}>{visibleText(statement)}</p>
        {threat.expired && (
          <p className={styles.expired}>
            {decision?.expires === undefined
              ? t('threats.expired', { decision: decisionNoun(decision) })
              : t('threats.expiredAfter', {
                  decision: decisionNoun(decision),
                  day: dayInWords(decision.expires),
                })}
          </p>
        )}
      </header>

      <section aria-labelledby="risk">
        <h2 id="risk">{t('threats.risk')}</h2>
        <p className={styles.risk}>
          <RiskSaid message="threats.inherent" risk={threat.inherent} />
          <RiskSaid message="threats.residual" risk={threat.residual} />
        </p>
        <p className={styles.quiet}>{knowledge.rules.get(threat.rule)?.risk.because}</p>
        {threat.shifts.map((shift) => (
          <p key={shift.because} className={styles.quiet}>
            {shift.because} (
            {[
              shift.likelihood && t('threats.likelihoodBy', { step: signed(shift.likelihood) }),
              shift.impact && t('threats.impactBy', { step: signed(shift.impact) }),
            ]
              .filter(Boolean)
              .join(', ')}
            )
          </p>
        ))}
        {residual.map((line) => (
          <p key={line} className={styles.quiet}>
            {visibleText(line)}
          </p>
        ))}
      </section>

      <section aria-labelledby="why">
        <h2 id="why">{t('threats.why')}</h2>
        <ul>
          {threat.why.map((reason) => {
            const { what, value, who } = reasonInWords(reason, knowledge, names, about.id, threat.why, t);
            return (
              <li key={`${reason.subject} ${reason.fact} ${value}`}>
                {visibleText(what)}: <strong>{visibleText(value)}</strong>{' '}
                <span className={styles.quiet}>{t('sources.saidBy', { who: visibleText(who) })}</span>
              </li>
            );
          })}
        </ul>
        {threat.switchedOffBy.length > 0 && (
          <p className={styles.quiet}>
            {t('threats.switchedOffBy', {
              conditions: threat.switchedOffBy
                .map(({ fact, value, subject }) =>
                  t(subject === about.id ? 'threats.switchOff' : 'threats.switchOffElsewhere', {
                    fact: knowledge.facts.get(fact)?.title ?? fact,
                    name: visibleText(names.get(subject)?.name ?? subject),
                    value: valueInWords(value, t),
                  }),
                )
                .reduce((first, second) => t('threats.switchedOffOr', { first, second })),
            })}
          </p>
        )}
      </section>

      <MeasureList threat={threat} names={names} saidOf={saidOf} />

      <DecisionForm threat={threat} saidOf={saidOf} />

      <ControlList controls={threat.controls} />

      {threat.techniques.length + threat.weaknesses.length > 0 && (
        <section aria-labelledby="techniques">
          <h2 id="techniques">{t('threats.techniques')}</h2>
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
        <Said
          message="threats.rule"
          parts={{
            rule: <Link to={{ kind: 'rule', id: threat.rule }}>{threat.rule}</Link>,
            source: threat.source.join('; '),
          }}
        />
      </p>
    </article>
  );
}

/** A risk as a badge between its words, and what it is made of. */
function RiskSaid({
  message,
  risk: { level, likelihood, impact },
}: {
  message: 'threats.inherent' | 'threats.residual';
  risk: Risk;
}) {
  return (
    <span>
      <Said
        message={message}
        parts={{ level: <RiskBadge level={level} /> }}
        values={{ likelihood, impact }}
      />
    </span>
  );
}

const signed = (step: number) => (step > 0 ? `+${step}` : `−${-step}`);
