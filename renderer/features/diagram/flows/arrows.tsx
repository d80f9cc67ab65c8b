import styles from '../diagram.module.css';

/** The heads of the flows' arrows. */
export function Arrows() {
  return (
    <svg className={styles.arrows} aria-hidden="true">
      <defs>
        {[
          ['flow-arrow', 'var(--flow)'],
          ['flow-arrow-selected', 'var(--accent)'],
        ].map(([id, colour]) => (
          <marker
            key={id}
            id={id}
            viewBox="0 0 10 10"
            refX="9"
            refY="5"
            markerWidth="9"
            markerHeight="9"
            orient="auto-start-reverse"
            markerUnits="userSpaceOnUse"
          >
            <path d="M0 0L10 5L0 10z" fill={colour} />
          </marker>
        ))}
      </defs>
    </svg>
  );
}
