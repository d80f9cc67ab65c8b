import styles from '../diagram.module.css';
import { looksOf } from '../light/looks';
import own from './crowd.module.css';
import type { Looked } from './picture-lines';

/** One path of the picture of many flows: a line, lines that look alike, or the heads of such. */
export function PicturePath({
  path,
  look,
  isHead = false,
}: {
  path: string;
  look: Looked;
  isHead?: boolean;
}) {
  const { isSelected, isLit, isOut, risk } = look;
  return (
    <path
      {...looksOf({ isLit, risk: isHead ? undefined : risk })}
      d={path}
      className={`${isHead ? own.head : own.line} ${isSelected ? own.selected : ''} ${isOut ? styles.outOfScope : ''}`}
    />
  );
}
