import { t } from '../../language/words';
import { canArrange } from '../../state/arranging';
import { arrangingTools } from '../../state/arranging-tools';
import { IconButton } from '../../ui/button';
import styles from './inspector.module.css';

/** The buttons that bring what is selected into line; nothing where less than two of it have a place of their own. */
export function ArrangeButtons() {
  if (!canArrange(2)) return null;
  return (
    <section className={styles.arrange} aria-label={t('inspector.arrange')}>
      {arrangingTools()
        .flat()
        .map(({ title, icon: Icon, least, run }) => (
          <IconButton key={title} label={title} disabled={!canArrange(least)} onClick={run}>
            <Icon size={16} aria-hidden />
          </IconButton>
        ))}
    </section>
  );
}
