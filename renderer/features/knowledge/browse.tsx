import { useDeferredValue, useMemo, useState } from 'react';
import { findInKnowledge } from '../../../shared/knowledge/find';
import { t } from '../../language/words';
import { useBrowsing } from '../../state/browsing';
import { useKnowledge } from '../../state/knowledge';
import { ChoiceList, RowText } from '../../ui/choice-list';
import { Select, TextField } from '../../ui/fields';
import { EmptyState } from '../../ui/marks';
import { entriesOf, type Section, sections } from './entries';
import styles from './knowledge.module.css';
import { ThingPage } from './thing-page';

/** Search on the left, the page of what is chosen on the right. */
export function Browse() {
  const knowledge = useKnowledge();
  const thing = useBrowsing((state) => state.thing);
  const [query, setQuery] = useState('');
  const [section, setSection] = useState<Section>('rules');
  const words = useDeferredValue(query);
  const found = useMemo(() => findInKnowledge(knowledge, words), [knowledge, words]);
  const lists = useMemo(
    () => Object.fromEntries(sections.map((name) => [name, entriesOf(name, found)])),
    [found],
  );
  const entries = lists[section] ?? [];
  return (
    <div className={styles.browse}>
      <section className={styles.list} aria-label={t('knowledge.find')}>
        <div className={styles.search}>
          <TextField
            label={t('knowledge.search')}
            type="search"
            placeholder={t('knowledge.searchHint')}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
          <Select
            label={t('knowledge.show')}
            value={section}
            choices={sections.map((name) => ({
              value: name,
              title: t('knowledge.section', {
                title: t(`knowledge.${name}`),
                count: lists[name]?.length ?? 0,
              }),
            }))}
            onChange={(event) => setSection(event.target.value as Section)}
          />
        </div>
        {entries.length === 0 ? (
          <EmptyState>
            <p>{t('knowledge.noneFound')}</p>
          </EmptyState>
        ) : (
          <ChoiceList
            label={t(`knowledge.${section}`)}
            entries={entries}
            at={entries.findIndex(({ kind, id }) => kind === thing?.kind && id === thing.id)}
            keyOf={({ kind, id }) => `${kind} ${id}`}
            onChoose={({ kind, id }) => useBrowsing.getState().begin({ kind, id })}
          >
            {({ title, about }) => <RowText title={title}>{about}</RowText>}
          </ChoiceList>
        )}
      </section>
      {thing === null ? (
        <EmptyState>
          <p>{t('knowledge.choose')}</p>
        </EmptyState>
      ) : (
        <ThingPage key={`${thing.kind} ${thing.id}`} thing={thing} />
      )}
    </div>
  );
}
