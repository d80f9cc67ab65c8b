import type { CatalogueItem } from '../../../shared/knowledge/knowledge';
import { linksOf } from '../../../shared/knowledge/links';
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
            level !== undefined && `Level ${level}`,
            control.profile && `Profile ${control.profile}`,
            control.assessment && `${control.assessment} assessment`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </header>
      {elsewhere.length > 0 && (
        <section aria-label="In other versions">
          <h2>In other versions</h2>
          <p>{elsewhere.map(([version, id]) => `${version}: ${id ?? 'not there'}`).join('; ')}</p>
        </section>
      )}
      <ChecksTable checks={control.checks ?? []} />
      <RuleLinks title="Threats that it answers" rules={rules} />
      <MitigationLinks title="Mitigations that it verifies" mitigations={mitigations} />
      {rules.length + mitigations.length === 0 && (
        <p>No rule or mitigation of the packs in use leads to this item.</p>
      )}
      <p className={styles.quiet}>
        <code>{item.ref}</code>. {catalogue.notice}
      </p>
    </>
  );
}
