import { linksOf } from '../../../shared/knowledge/links';
import type { Mitigation } from '../../../shared/knowledge/pack';
import type { MessageKey } from '../../../shared/language/phrase';
import { Said } from '../../language/said';
import { t } from '../../language/words';
import { useKnowledge } from '../../state/knowledge';
import { ChecksTable } from './checks-table';
import styles from './knowledge.module.css';
import { ItemLinks, RuleLinks } from './link-lists';

const efforts = {
  low: 'knowledge.effortLow',
  medium: 'knowledge.effortMedium',
  high: 'knowledge.effortHigh',
} as const satisfies Record<Mitigation['effort'], MessageKey>;
const reductions = {
  likelihood: 'knowledge.reducesLikelihood',
  impact: 'knowledge.reducesImpact',
} as const satisfies Record<Mitigation['reduces'], MessageKey>;
const relationships = {
  implements: 'knowledge.implements',
  supports: 'knowledge.supports',
  'relates-to': 'knowledge.relatesTo',
} as const satisfies Record<Mitigation['controls'][number]['relationship'], MessageKey>;

/** One measure: how it is done and verified, what it answers, what asks for it. */
export function MitigationPage({ mitigation }: { mitigation: Mitigation }) {
  const knowledge = useKnowledge();
  const { rules, controls } = linksOf(knowledge, 'mitigation', mitigation.id);
  const { title, how, kind, effort, reduces, by, verify, kubernetes, docker, checks = [] } = mitigation;
  const whyLinked = new Map(
    mitigation.controls.map(({ ref, relationship, rationale, source }) => [
      ref,
      [t(relationships[relationship]), rationale, source && t('sources.saidBy', { who: source })]
        .filter(Boolean)
        .join(' · '),
    ]),
  );
  return (
    <>
      <header>
        <p className={styles.head}>
          {t('knowledge.mitigationHead', {
            kind: t(`knowledge.${kind}`),
            effort: t(efforts[effort]),
            reduces: t(reductions[reduces], { by }),
          })}
        </p>
        <h1 id="thing-title">{title}</h1>
        <p className={styles.statement}>{how}</p>
      </header>
      {kubernetes && <Snippet title={t('knowledge.onKubernetes')} text={kubernetes} />}
      {docker && <Snippet title={t('knowledge.onDocker')} text={docker} />}
      {verify && (
        <section aria-labelledby="verify">
          <h2 id="verify">{t('knowledge.verify')}</h2>
          <p>{verify}</p>
        </section>
      )}
      <ChecksTable checks={checks} />
      <RuleLinks title={t('knowledge.answers')} rules={rules} />
      <ItemLinks
        title={t('knowledge.controls')}
        items={controls}
        saying={({ ref }) => whyLinked.get(ref) ?? ''}
      />
      <p className={styles.quiet}>
        <Said message="knowledge.mitigation" parts={{ id: <code>{mitigation.id}</code> }} />
      </p>
    </>
  );
}

function Snippet({ title, text }: { title: string; text: string }) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <pre className={styles.snippet}>{text}</pre>
    </section>
  );
}
