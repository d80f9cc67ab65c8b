import type { ReactNode } from 'react';
import styles from './controls.module.css';

/** Fields and buttons that can't be used while something holds, all at once. */
export function Locked({ when, children }: { when: boolean; children: ReactNode }) {
  return (
    <fieldset className={styles.locked} disabled={when}>
      {children}
    </fieldset>
  );
}
