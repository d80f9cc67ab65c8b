import type { CatalogueItem } from '../../../shared/knowledge/knowledge';
import { linksOf } from '../../../shared/knowledge/links';
import { t } from '../../language/words';
import { useKnowledge } from '../../state/knowledge';
import { ChecksTable } from './checks-table';
import styles from './knowledge.module.css';
import { MitigationLinks, RuleLinks } from './link-lists';

/** One item of a benchmark, a framework or a list of techniques. */
export function ItemPage({ item }: { item: CatalogueItem }) {
  const knowledge = useKnowledge();
  const { rules, mitigations } = linksOf(knowledge, 'item', item.ref);
  const { catalogue, control } = item;
  const elsewhere = Object.entries(control.idsByVersion ?? {}).filter(
    ([version]) => version !== catalogue.version,
  );
  const level = control.levels?.join(', ') ?? control.level;
  return (
    <>
      <header>
        <p className={styles.head}>
          {catalogue.title} {catalogue.version}
        </p>
        <h1 id="thing-title">
          {control.id} {control.title}
        </h1>
        <p className={styles.quiet}>
          {[
            level !== undefined && t('knowledge.level', { level }),
            control.profile && t('knowledge.profile', { profile: control.profile }),
            control.assessment && t(`knowledge.${control.assessment}`),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </header>
      {elsewhere.length > 0 && (
        <section aria-label={t('knowledge.otherVersions')}>
          <h2>{t('knowledge.otherVersions')}</h2>
          <p>
            {elsewhere
              .map(([version, id]) =>
                t('knowledge.otherVersion', { version, id: id ?? t('knowledge.notThere') }),
              )
              .join('; ')}
          </p>
        </section>
      )}
      <ChecksTable checks={control.checks ?? []} />
      <RuleLinks title={t('knowledge.answers')} rules={rules} />
      <MitigationLinks title={t('knowledge.verifies')} mitigations={mitigations} />
      {rules.length + mitigations.length === 0 && <p>{t('knowledge.notLinked')}</p>}
      <p className={styles.quiet}>
        <code>{item.ref}</code>. {catalogue.notice}
      </p>
    </>
  );
}
