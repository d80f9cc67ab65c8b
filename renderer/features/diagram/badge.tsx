import { t } from '../../language/words';
import styles from './diagram.module.css';
import type { Badge } from './project';

/** How many threats are open here, and the highest risk among them as letter and colour. */
export function ThreatBadge({
  badge,
  className = '',
}: {
  badge: Badge | undefined;
  className?: string | undefined;
}) {
  if (badge === undefined) return null;
  const words = t('subject.openThreats', {
    count: badge.count,
    level: t(`status.${badge.highest}`),
  });
  return (
    <span
      className={`${styles.badge} ${styles[badge.highest]} ${className}`}
      title={words}
      role="img"
      aria-label={words}
    >
      {t(`status.${badge.highest}`).charAt(0).toUpperCase()}&thinsp;{badge.count}
    </span>
  );
}
