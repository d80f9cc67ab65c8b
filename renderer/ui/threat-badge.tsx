import type { Badge } from '../../shared/report/picture/open-threats';
import { t } from '../language/words';
import styles from './threat-badge.module.css';

/** How many threats are open here, and the highest risk among them as letter and colour. */
export function ThreatBadge({
  badge,
  className = '',
}: {
  badge: Badge | undefined;
  className?: string | undefined;
}) {
  if (badge === undefined) return null;
  const level = t(`status.${badge.highest}`);
  const words = t('subject.openThreats', { count: badge.count, level });
  return (
    <span
      className={`${styles.badge} ${styles[badge.highest]} ${className}`}
      title={words}
      role="img"
      aria-label={words}
      data-badge
    >
      {level.charAt(0).toUpperCase()}&thinsp;{badge.count}
    </span>
  );
}
