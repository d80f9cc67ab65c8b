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
  const words = `${badge.count} open ${badge.count === 1 ? 'threat' : 'threats'}, highest ${badge.highest}`;
  return (
    <span
      className={`${styles.badge} ${styles[badge.highest]} ${className}`}
      title={words}
      role="img"
      aria-label={words}
    >
      {badge.highest.charAt(0).toUpperCase()}&thinsp;{badge.count}
    </span>
  );
}
