import { levelOf } from '../../../shared/analysis/risk';
import { strideWords } from '../../../shared/analysis/suppress';
import { linksOf } from '../../../shared/knowledge/links';
import type { Rule } from '../../../shared/knowledge/pack';
import { useKnowledge } from '../../state/knowledge';
import { RiskBadge, StrideMark } from '../../ui/marks';
import { conditionInWords } from './condition-in-words';
import { ConditionText } from './condition-text';
import styles from './knowledge.module.css';
import { ItemLinks, MitigationLinks, ThingLink } from './link-lists';

/** One rule: what it says, when it stands, how bad that is, what answers it. */
export function RulePage({ rule }: { rule: Rule }) {
  const knowledge = useKnowledge();
  const links = linksOf(knowledge, 'rule', rule.id);
  const { who, access, does, leadsTo, harms } = rule.statement;
  const { likelihood, impact, because, factors = [] } = rule.risk;
  return (
    <>
      <header>
        <p className={styles.head}>
          <StrideMark letter={rule.stride} />{' '}
          <span className={styles.capital}>
            {strideWords[rule.stride]} of {rule.subject === 'element' ? 'an element' : `a ${rule.subject}`}
          </span>
        </p>
        <h1 id="thing-title">{rule.title}</h1>
        <p className={styles.statement}>
          {who}, with {access}, {does}, which leads to {leadsTo}, harming {harms}.
        </p>
      </header>
      <section aria-labelledby="when">
        <h2 id="when">Stands when</h2>
        <ConditionText lead="" condition={rule.when} />
        {rule.unless && <ConditionText lead="Unless" condition={rule.unless} />}
        <p>
          It looks at{' '}
          {[
            ...links.stencils.map(({ id, title }) => ({ kind: 'stencil' as const, id, title })),
            ...links.boundaries.map(({ id, title }) => ({ kind: 'boundary' as const, id, title })),
          ].map(({ kind, id, title }, index) => (
            <span key={`${kind} ${id}`}>
              {index > 0 && ', '}
              <ThingLink to={{ kind, id }}>{title}</ThingLink>
            </span>
          ))}
          {rule.subject === 'flow' && 'every flow'}.
        </p>
        <p className={styles.quiet}>What to ask: {rule.ask}</p>
      </section>
      <section aria-labelledby="risk">
        <h2 id="risk">Risk before anything is done</h2>
        <p>
          <RiskBadge level={levelOf(likelihood, impact)} /> likelihood {likelihood}, impact {impact} of 5.{' '}
          {because}
        </p>
        {factors.length > 0 && (
          <ul className={styles.factors}>
            {factors.map((factor) => (
              <li key={JSON.stringify(factor)}>
                {[
                  factor.likelihood && `likelihood ${signed(factor.likelihood)}`,
                  factor.impact && `impact ${signed(factor.impact)}`,
                ]
                  .filter(Boolean)
                  .join(', ')}{' '}
                when {conditionInWords(factor.when, knowledge)}: {factor.because}
              </li>
            ))}
          </ul>
        )}
      </section>
      <MitigationLinks title="Mitigations" mitigations={links.mitigations} />
      <ItemLinks title="Controls that verify them" items={links.controls} />
      <ItemLinks title="Techniques, weaknesses, attack patterns" items={links.references} />
      <p className={styles.quiet}>
        Rule <code>{rule.id}</code>; source: {rule.source.join('; ')}
      </p>
    </>
  );
}

const signed = (step: number) => (step > 0 ? `+${step}` : `−${-step}`);
