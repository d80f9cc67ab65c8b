import { Tabs } from 'radix-ui';
import type { MessageKey } from '../../../shared/language/phrase';
import { t } from '../../language/words';
import { type KnowledgeTab, knowledgeTabs, useBrowsing } from '../../state/browsing';
import { Hidden } from '../../ui/marks';
import { Browse } from './browse';
import { Coverage } from './coverage';
import styles from './knowledge.module.css';
import { PackList, type PackListProps } from './pack-list';

const titles = {
  browse: 'knowledge.tabBrowse',
  coverage: 'knowledge.tabCoverage',
  packs: 'knowledge.tabPacks',
} as const satisfies Record<KnowledgeTab, MessageKey>;

/** What Bulkhead knows: to look things up, to see what a model touches of it, and to add to it. */
export function KnowledgeView(packs: PackListProps) {
  const tab = useBrowsing((state) => state.tab);
  const { showTab } = useBrowsing.getState();
  return (
    <main className={styles.view}>
      <Hidden>
        <h1>{t('knowledge.label')}</h1>
      </Hidden>
      <Tabs.Root
        className={styles.tabs}
        value={tab}
        onValueChange={(value) => {
          const chosen = knowledgeTabs.find((one) => one === value);
          if (chosen) showTab(chosen);
        }}
      >
        <Tabs.List className={styles.tabList} aria-label={t('knowledge.label')}>
          {knowledgeTabs.map((name) => (
            <Tabs.Trigger key={name} value={name} className={styles.tab}>
              {t(titles[name])}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value="browse" className={styles.content} tabIndex={-1}>
          <Browse />
        </Tabs.Content>
        <Tabs.Content value="coverage" className={styles.content} tabIndex={-1}>
          <Coverage />
        </Tabs.Content>
        <Tabs.Content value="packs" className={styles.content} tabIndex={-1}>
          <PackList {...packs} />
        </Tabs.Content>
      </Tabs.Root>
    </main>
  );
}
