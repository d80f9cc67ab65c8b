import type { ReactNode } from 'react';
import type { RiskLevel } from '../../shared/analysis/analysis';
import type { Knowledge } from '../../shared/knowledge/knowledge';
import type { Stride } from '../../shared/knowledge/pack';
import { numberInWords, t } from '../language/words';
import styles from './controls.module.css';

/** A risk in a word and a colour. */
export function RiskBadge({ level, count }: { level: RiskLevel; count?: number }) {
  return (
    <span className={`${styles.risk} ${styles[level]}`}>
      {t(`status.${level}`)}
      {count === undefined ? '' : ` ${numberInWords(count)}`}
    </span>
  );
}

/** A STRIDE category as its letter; its name for those who hear or hover. */
export function StrideMark({ letter }: { letter: Stride }) {
  const name = t(`stride.${letter}`);
  return (
    <span className={styles.letter} title={name} role="img" aria-label={name}>
      {letter}
    </span>
  );
}

/** A line drawing of the knowledge, in the colour of the text around. */
export function Glyph({
  knowledge,
  id,
  size = 20,
}: {
  knowledge: Knowledge;
  id: string | undefined;
  size?: number;
}) {
  const path = id === undefined ? undefined : knowledge.glyphs.get(id);
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {path === undefined ? <circle cx={12} cy={12} r={8} /> : <path d={path} />}
    </svg>
  );
}

/** What an empty place says: what it is for, and the next step. */
export function EmptyState({ children }: { children: ReactNode }) {
  return <div className={styles.empty}>{children}</div>;
}

/** Text for screen readers only. */
export function Hidden({ children }: { children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>;
}
