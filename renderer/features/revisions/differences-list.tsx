import { type ReactNode, useMemo } from 'react';
import { analyse } from '../../../shared/analysis/analyse';
import { alreadyInWords } from '../../../shared/analysis/differences/decision-in-words';
import {
  type Differences,
  differencesBetween,
  isWithoutDifference,
} from '../../../shared/analysis/differences/differences';
import {
  causeInWords,
  notStandingInWords,
  systemChangeInWords,
  threatChangeInWords,
} from '../../../shared/analysis/differences/in-words';
import { modelChangeInWords } from '../../../shared/analysis/differences/model-change-in-words';
import type { ThreatModel } from '../../../shared/model/threat-model';
import { shortened } from '../../../shared/report/words/shortened';
import { t } from '../../language/words';
import { useKnowledge } from '../../state/knowledge';
import { today } from '../../state/today';
import { RiskBadge } from '../../ui/marks';
import { Name } from '../../ui/name';
import styles from './revisions.module.css';

/** What is otherwise from one model to another: in the system, and in its threats with what led to each. */
export function DifferencesList({ before, after }: { before: ThreatModel; after: ThreatModel }) {
  const knowledge = useKnowledge();
  const differences = useMemo<Differences>(() => {
    const sideOf = (model: ThreatModel) => ({
      model,
      analysis: analyse(model, knowledge, { today: today() }),
    });
    return differencesBetween(sideOf(before), sideOf(after), knowledge);
  }, [before, after, knowledge]);
  const { model, system, threats, questions, assumptions } = differences;
  if (isWithoutDifference(differences)) return <p>{t('revisions.same')}</p>;
  const oneSided = (list: (typeof threats)['new'], when: 'before' | 'after') =>
    list.map(({ threat, causes, elsewhere, decision }) => (
      <li key={threat.key}>
        <RiskBadge level={threat.residual.level} />{' '}
        <strong>
          <Name>{threat.title}</Name>
        </strong>{' '}
        <Name>{threat.subjects[0].name}</Name>
        <p>
          {causes.length > 0
            ? causes.map((cause) => causeInWords(cause, knowledge, t)).join('; ')
            : notStandingInWords(elsewhere, when, knowledge, t)}
        </p>
        {decision && (
          <p>
            <Name>{shortened(alreadyInWords(decision, t))}</Name>
          </p>
        )}
      </li>
    ));
  return (
    <div className={styles.differences}>
      <Part title={t('differences.model')} count={model.length}>
        {model.map((change, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: changes have no names of their own and never move
          <li key={index}>
            <Name>{shortened(modelChangeInWords(change, t))}</Name>
          </li>
        ))}
      </Part>
      <Part title={t('revisions.system')} count={system.length}>
        {system.map((change, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: changes have no names of their own and never move
          <li key={index}>
            <strong>
              <Name>{change.subject.name}</Name>
            </strong>{' '}
            <Name>{shortened(systemChangeInWords(change, knowledge, t))}</Name>
          </li>
        ))}
      </Part>
      <Part title={t('revisions.new')} count={threats.new.length}>
        {oneSided(threats.new, 'before')}
      </Part>
      <Part title={t('revisions.gone')} count={threats.gone.length}>
        {oneSided(threats.gone, 'after')}
      </Part>
      <Part title={t('revisions.changed')} count={threats.changed.length}>
        {threats.changed.map(({ after: threat, changes }) => (
          <li key={threat.key}>
            <strong>
              <Name>{threat.title}</Name>
            </strong>{' '}
            <Name>{threat.subjects[0].name}</Name>
            <p>
              <Name>
                {changes.map((change) => shortened(threatChangeInWords(change, knowledge, t))).join('; ')}
              </Name>
            </p>
          </li>
        ))}
      </Part>
      <Part title={t('differences.questions')} count={questions.new.length + questions.gone.length}>
        {(['new', 'gone'] as const).flatMap((side) =>
          questions[side].map(({ subject, fact }) => (
            <li key={`${side} ${subject.id} ${fact}`}>
              {t(side === 'new' ? 'differences.questionNew' : 'differences.questionGone')}:{' '}
              <strong>
                <Name>{subject.name}</Name>
              </strong>{' '}
              <Name>{knowledge.facts.get(fact)?.question ?? fact}</Name>
            </li>
          )),
        )}
      </Part>
      <Part title={t('differences.assumptions')} count={assumptions.new.length + assumptions.gone.length}>
        {(['new', 'gone'] as const).flatMap((side) =>
          assumptions[side].map((text) => (
            <li key={`${side} ${text}`}>
              <Name>
                {t(side === 'new' ? 'differences.assumptionNew' : 'differences.assumptionGone', { text })}
              </Name>
            </li>
          )),
        )}
      </Part>
    </div>
  );
}

function Part({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <section>
      <h3>
        {title} <span className={styles.count}>{count}</span>
      </h3>
      <ul>{children}</ul>
    </section>
  );
}
