import { useDeferredValue, useMemo, useState } from 'react';
import { findInKnowledge } from '../../../shared/knowledge/find';
import { useBrowsing } from '../../state/browsing';
import { useKnowledge } from '../../state/knowledge';
import { ChoiceList, RowText } from '../../ui/choice-list';
import { Select, TextField } from '../../ui/fields';
import { EmptyState } from '../../ui/marks';
import { entriesOf, type Section, sections } from './entries';
import styles from './knowledge.module.css';
import { ThingPage } from './thing-page';

const sectionNames = Object.keys(sections) as Section[];

/** Search on the left, the page of what is chosen on the right. */
export function Browse() {
  const knowledge = useKnowledge();
  const thing = useBrowsing((state) => state.thing);
  const [query, setQuery] = useState('');
  const [section, setSection] = useState<Section>('rules');
  const words = useDeferredValue(query);
  const found = useMemo(() => findInKnowledge(knowledge, words), [knowledge, words]);
  const lists = useMemo(
    () => Object.fromEntries(sectionNames.map((name) => [name, entriesOf(name, found)])),
    [found],
  );
  const entries = lists[section] ?? [];
  return (
    <div className={styles.browse}>
      <section className={styles.list} aria-label="Find in the knowledge">
        <div className={styles.search}>
          <TextField
            label="Search"
            type="search"
            placeholder="Words, or an id such as 5.2.2, T1611, C-0057"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
          <Select
            label="Show"
            value={section}
            choices={sectionNames.map((name) => ({
              value: name,
              title: `${sections[name]} (${lists[name]?.length ?? 0})`,
            }))}
            onChange={(event) => setSection(event.target.value as Section)}
          />
        </div>
        {entries.length === 0 ? (
          <EmptyState>
            <p>
              Nothing of this kind has all these words. The numbers in the list above say where there is more.
            </p>
          </EmptyState>
        ) : (
          <ChoiceList
            label={sections[section]}
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
          <p>Choose something to see what it says and what it hangs together with, in both directions.</p>
        </EmptyState>
      ) : (
        <ThingPage key={`${thing.kind} ${thing.id}`} thing={thing} />
      )}
    </div>
  );
}
