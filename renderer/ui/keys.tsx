import styles from './keys.module.css';
import { keysInWords } from './keys-in-words';

/** Keys that do something, as the machine's keyboard has them. */
export function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <span className={styles.keys}>
      {keys.map((one) => (
        <kbd key={one}>{keysInWords(one)}</kbd>
      ))}
    </span>
  );
}
