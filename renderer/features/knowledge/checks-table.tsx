import type { Check } from '../../../shared/knowledge/pack';
import { t } from '../../language/words';
import { useKnowledge } from '../../state/knowledge';
import styles from './knowledge.module.css';

/** Which rules of which tools look at something, and what those tools do with it. */
export function ChecksTable({ checks }: { checks: readonly Check[] }) {
  const { tools } = useKnowledge();
  if (checks.length === 0) return null;
  return (
    <section aria-label={t('knowledge.checked')}>
      <h2>{t('knowledge.checked')}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('knowledge.checkTool')}</th>
            <th scope="col">{t('knowledge.checkDoes')}</th>
            <th scope="col">{t('knowledge.checkRules')}</th>
          </tr>
        </thead>
        <tbody>
          {checks.map(({ tool, rules }) => {
            const known = tools.get(tool) ?? tools.get(tool.replace(/@.*$/, ''));
            return (
              <tr key={tool}>
                <th scope="row">{known?.title ?? tool}</th>
                <td>{known === undefined ? '' : t(`knowledge.${known.does}`)}</td>
                <td>{rules.join(', ')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
