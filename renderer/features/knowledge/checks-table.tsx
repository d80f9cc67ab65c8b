import type { Check } from '../../../shared/knowledge/pack';
import { useKnowledge } from '../../state/knowledge';
import styles from './knowledge.module.css';

/** Which rules of which tools look at something, and what those tools do with it. */
export function ChecksTable({ checks }: { checks: readonly Check[] }) {
  const { tools } = useKnowledge();
  if (checks.length === 0) return null;
  return (
    <section aria-label="How it is checked">
      <h2>How it is checked</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Tool</th>
            <th scope="col">Does</th>
            <th scope="col">Rules</th>
          </tr>
        </thead>
        <tbody>
          {checks.map(({ tool, rules }) => {
            const known = tools.get(tool) ?? tools.get(tool.replace(/@.*$/, ''));
            return (
              <tr key={tool}>
                <th scope="row">{known?.title ?? tool}</th>
                <td>{known?.does ?? ''}</td>
                <td>{rules.join(', ')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
