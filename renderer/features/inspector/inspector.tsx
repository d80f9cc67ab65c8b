import { t } from '../../language/words';
import { useOpenDocument } from '../../state/document';
import { useView } from '../../state/view';
import { AboutMany } from './about-many';
import { AboutModel } from './about-model';
import { AboutSubject } from './about-subject';
import styles from './inspector.module.css';

/** What is known of what is selected, and who says so. */
export function Inspector() {
  const model = useOpenDocument(({ history }) => history.present);
  const selection = useView((state) => state.selection);
  const known = selection.filter((id) => model.elements[id] ?? model.flows[id] ?? model.boundaries[id]);
  const [first] = known;
  return (
    <aside className={styles.inspector} aria-label={t('inspector.label')}>
      {first === undefined ? (
        <AboutModel />
      ) : known.length > 1 ? (
        <AboutMany ids={known} />
      ) : (
        <AboutSubject key={first} id={first} />
      )}
    </aside>
  );
}
