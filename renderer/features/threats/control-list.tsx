import type { ThreatControl } from '../../../shared/analysis/analysis';
import { catalogueName } from '../../../shared/knowledge/knowledge';
import { t } from '../../language/words';
import { useKnowledge } from '../../state/knowledge';
import { Folded, mostUnfolded } from '../../ui/folded';
import { Link } from './link';
import styles from './threats.module.css';

/** The controls that verify a threat's mitigations, by catalogue. */
export function ControlList({ controls }: { controls: readonly ThreatControl[] }) {
  const { catalogues } = useKnowledge();
  const groups = Map.groupBy(controls, ({ catalogue, edition }) => {
    const known = catalogues.find(
      (one) => one.catalogue === catalogue && one.edition === edition && one.role === 'controls',
    );
    return known ? catalogueName(known) : `${catalogue} ${edition}`;
  });
  return (
    <section aria-labelledby="controls">
      <h2 id="controls">{t('threats.controls', { count: controls.length })}</h2>
      {[...groups].map(([title, members]) => (
        <Folded key={title} title={title} count={members.length} isOpen={controls.length <= mostUnfolded}>
          <ul className={styles.ofCatalogue}>
            {members.map(({ catalogue, edition, id, title: name }) => (
              <li key={id}>
                <Link to={{ kind: 'item', id: `${catalogue}@${edition}:${id}` }}>
                  <code>{id}</code> {name}
                </Link>
              </li>
            ))}
          </ul>
        </Folded>
      ))}
    </section>
  );
}
