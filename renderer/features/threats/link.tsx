import type { ReactNode } from 'react';
import { type Thing, useBrowsing } from '../../state/browsing';
import styles from './threats.module.css';

/** Leads to the knowledge behind a name. */
export function Link({ to, children }: { to: Thing; children: ReactNode }) {
  return (
    <button type="button" className={styles.link} onClick={() => useBrowsing.getState().follow(to)}>
      {children}
    </button>
  );
}
