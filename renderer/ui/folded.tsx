import type { ReactNode } from 'react';
import styles from './folded.module.css';

/** As many things are shown at once; of more, the catalogues that they are of are folded. */
export const mostUnfolded = 12;

/** What is of one catalogue, under its name and how many there are; a person can fold it. */
export function Folded({
  title,
  count,
  isOpen,
  children,
}: {
  title: string;
  count: number;
  isOpen: boolean;
  children: ReactNode;
}) {
  return (
    <details className={styles.folded} open={isOpen}>
      <summary>
        {title} <span className={styles.count}>{count}</span>
      </summary>
      {children}
    </details>
  );
}
