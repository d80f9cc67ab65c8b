import { type CatalogueItem, catalogueName } from '../../../shared/knowledge/knowledge';
import type { Mitigation, Rule } from '../../../shared/knowledge/pack';
import { t } from '../../language/words';
import { type Thing, useBrowsing } from '../../state/browsing';
import { Folded, mostUnfolded } from '../../ui/folded';
import { StrideMark } from '../../ui/marks';
import styles from './knowledge.module.css';

/** A name that leads to its page. */
export function ThingLink({ to, children }: { to: Thing; children: string }) {
  return (
    <button
      type="button"
      className={styles.link}
      data-thing={`${to.kind} ${to.id}`}
      onClick={() => useBrowsing.getState().follow(to)}
    >
      {children}
    </button>
  );
}

/** Rules, each a link; nothing where there are none. */
export function RuleLinks({ title, rules }: { title: string; rules: readonly Rule[] }) {
  if (rules.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{t('knowledge.linked', { title, count: rules.length })}</h2>
      <ul className={styles.links}>
        {rules.map(({ id, stride, title: name }) => (
          <li key={id} className={styles.marked}>
            <StrideMark letter={stride} /> <ThingLink to={{ kind: 'rule', id }}>{name}</ThingLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function MitigationLinks({
  title,
  mitigations,
}: {
  title: string;
  mitigations: readonly Mitigation[];
}) {
  if (mitigations.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{t('knowledge.linked', { title, count: mitigations.length })}</h2>
      <ul className={styles.links}>
        {mitigations.map(({ id, title: name, kind }) => (
          <li key={id}>
            <ThingLink to={{ kind: 'mitigation', id }}>{name}</ThingLink>
            <span className={styles.quiet}>{t(`knowledge.${kind}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Items by catalogue. `saying` adds a line to an item, such as why it is linked. */
export function ItemLinks({
  title,
  items,
  saying,
}: {
  title: string;
  items: readonly CatalogueItem[];
  saying?: (item: CatalogueItem) => string;
}) {
  if (items.length === 0) return null;
  const groups = Map.groupBy(items, ({ catalogue }) => catalogueName(catalogue));
  return (
    <section aria-label={title}>
      <h2>{t('knowledge.linked', { title, count: items.length })}</h2>
      {[...groups].map(([catalogue, members]) => (
        <Folded
          key={catalogue}
          title={catalogue}
          count={members.length}
          isOpen={items.length <= mostUnfolded || groups.size === 1}
        >
          <ul className={`${styles.links} ${styles.ofCatalogue}`}>
            {members.map((item) => (
              <li key={item.ref}>
                <ThingLink to={{ kind: 'item', id: item.ref }}>
                  {`${item.control.id} ${item.control.title}`}
                </ThingLink>
                {saying && <span className={styles.quiet}>{saying(item)}</span>}
              </li>
            ))}
          </ul>
        </Folded>
      ))}
    </section>
  );
}
