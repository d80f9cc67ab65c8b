import { levelOf } from '../../../shared/analysis/risk';
import { statementParts } from '../../../shared/analysis/statement';
import { linksOf } from '../../../shared/knowledge/links';
import type { Rule } from '../../../shared/knowledge/pack';
import type { MessageKey } from '../../../shared/language/phrase';
import { Said } from '../../language/said';
import { t } from '../../language/words';
import { useKnowledge } from '../../state/knowledge';
import { RiskBadge, StrideMark } from '../../ui/marks';
import { conditionInWords } from './condition-in-words';
import { ConditionText } from './condition-text';
import styles from './knowledge.module.css';
import { ItemLinks, MitigationLinks, ThingLink } from './link-lists';

const categories = {
  element: 'knowledge.category',
  flow: 'knowledge.categoryOfFlow',
  boundary: 'knowledge.categoryOfBoundary',
  crossing: 'knowledge.categoryOfCrossing',
} as const satisfies Record<Rule['subject'], MessageKey>;

/** One rule: what it says, when it stands, how bad that is, what answers it. */
export function RulePage({ rule }: { rule: Rule }) {
  const knowledge = useKnowledge();
  const links = linksOf(knowledge, 'rule', rule.id);
  const { likelihood, impact, because, factors = [] } = rule.risk;
  const looksAt = [
    ...links.stencils.map(({ id, title }) => ({ kind: 'stencil' as const, id, title })),
    ...links.boundaries.map(({ id, title }) => ({ kind: 'boundary' as const, id, title })),
  ].map(({ kind, id, title }, index) => (
    <span key={`${kind} ${id}`}>
      {index > 0 && ', '}
      <ThingLink to={{ kind, id }}>{title}</ThingLink>
    </span>
  ));
  return (
    <>
      <header>
        <p className={styles.head}>
          <StrideMark letter={rule.stride} />{' '}
          <span className={styles.capital}>
            {t(categories[rule.subject], { stride: t(`stride.${rule.stride}`) })}
          </span>
        </p>
        <h1 id="thing-title">{rule.title}</h1>
        <p className={styles.statement}>{t('reportThreats.statement', statementParts(rule.statement, {}))}</p>
      </header>
      <section aria-labelledby="when">
        <h2 id="when">{t('knowledge.standsWhen')}</h2>
        <ConditionText condition={rule.when} />
        {rule.unless && <ConditionText condition={rule.unless} isException />}
        <p>
          <Said
            message="knowledge.looksAt"
            parts={{ things: rule.subject === 'flow' ? t('knowledge.everyFlow') : looksAt }}
          />
        </p>
        <p className={styles.quiet}>{t('knowledge.toAsk', { question: rule.ask })}</p>
      </section>
      <section aria-labelledby="risk">
        <h2 id="risk">{t('knowledge.riskBefore')}</h2>
        <p>
          <Said
            message="knowledge.riskIs"
            parts={{ level: <RiskBadge level={levelOf(likelihood, impact)} />, because }}
            values={{ likelihood, impact }}
          />
        </p>
        {factors.length > 0 && (
          <ul className={styles.factors}>
            {factors.map((factor) => (
              <li key={JSON.stringify(factor)}>
                {t('knowledge.factor', {
                  change: [
                    factor.likelihood && t('knowledge.factorLikelihood', { step: signed(factor.likelihood) }),
                    factor.impact && t('knowledge.factorImpact', { step: signed(factor.impact) }),
                  ]
                    .filter(Boolean)
                    .join(', '),
                  condition: conditionInWords(factor.when, knowledge),
                  because: factor.because,
                })}
              </li>
            ))}
          </ul>
        )}
      </section>
      <MitigationLinks title={t('knowledge.mitigations')} mitigations={links.mitigations} />
      <ItemLinks title={t('knowledge.controlsVerify')} items={links.controls} />
      <ItemLinks title={t('knowledge.techniques')} items={links.references} />
      <p className={styles.quiet}>
        <Said
          message="knowledge.rule"
          parts={{ id: <code>{rule.id}</code>, source: rule.source.join('; ') }}
        />
      </p>
    </>
  );
}

const signed = (step: number) => (step > 0 ? `+${step}` : `−${-step}`);
