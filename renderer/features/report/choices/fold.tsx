import type { ReactNode } from 'react';
import styles from './choices.module.css';

/** Some of the choices under their name, with how much of all is chosen; folded until somebody wants to see them. */
export function Fold({ title, state, children }: { title: string; state?: string; children: ReactNode }) {
  return (
    <details className={styles.fold}>
      <summary>
        {title}
        {state !== undefined && <span> · {state}</span>}
      </summary>
      <div>{children}</div>
    </details>
  );
}
