import { useMemo, useState } from 'react';
import { t } from '../../language/words';
import { Segments, Select, TextField } from '../../ui/fields';
import { EmptyState } from '../../ui/marks';
import { DeleteDialog } from './delete-dialog';
import styles from './library.module.css';
import type { LibraryActions } from './library-actions';
import { LibraryFoot, type RoomNow } from './library-foot';
import { ModelRow } from './model-row';
import { find, type KeptEntry, type Shelf, shelfOf, shelves, tagsOn } from './shelves';
import { TagsDialog } from './tags-dialog';

const shelfNames = {
  desk: 'library.atHand',
  archive: 'library.archived',
  trash: 'library.trashed',
} as const;

/** The models that the app keeps: found by words, tags and where they stand. */
export function ModelList({
  models,
  room,
  actions,
}: {
  /** Newest first. */
  models: readonly KeptEntry[];
  room: RoomNow | undefined;
  actions: LibraryActions;
}) {
  const [shelf, setShelf] = useState<Shelf>('desk');
  const [query, setQuery] = useState('');
  const [tag, setTag] = useState('');
  const [asked, setAsked] = useState<{ what: 'tags' | 'delete'; model: KeptEntry } | null>(null);
  const [now] = useState(Date.now);
  const tags = useMemo(() => tagsOn(models, shelf), [models, shelf]);
  const shownTag = tags.includes(tag) ? tag : '';
  const shown = find(models, { shelf, tag: shownTag, query });
  const on = (one: Shelf) => models.filter((model) => shelfOf(model) === one).length;
  return (
    <>
      <div className={styles.finding}>
        <TextField
          label={t('library.search')}
          hideLabel
          type="search"
          placeholder={t('library.search')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        {tags.length > 0 && (
          <Select
            label={t('library.tag')}
            hideLabel
            choices={[
              { value: '', title: t('library.anyTag') },
              ...tags.map((one) => ({ value: one, title: one })),
            ]}
            value={shownTag}
            onChange={(event) => setTag(event.target.value)}
          />
        )}
        <Segments
          label={t('library.shelf')}
          choices={shelves.map((one) => ({
            value: one,
            title: t('library.shelfCount', { shelf: t(shelfNames[one]), count: on(one) }),
          }))}
          value={shelf}
          onChange={(value) => setShelf(value as Shelf)}
        />
      </div>
      {shown.length === 0 ? (
        <EmptyState>
          <p>
            {t(
              on(shelf) > 0 ? 'library.noneFits' : shelf === 'trash' ? 'library.noTrash' : 'library.noneHere',
            )}
          </p>
        </EmptyState>
      ) : (
        <ul className={styles.list} aria-label={t(shelfNames[shelf])}>
          {shown.map((model) => (
            <ModelRow
              key={model.id}
              model={model}
              now={now}
              actions={actions}
              onEditTags={() => setAsked({ what: 'tags', model })}
              onDelete={() => setAsked({ what: 'delete', model })}
            />
          ))}
        </ul>
      )}
      <LibraryFoot count={models.length} room={room} actions={actions} />
      {asked?.what === 'tags' && (
        <TagsDialog
          model={asked.model}
          onTags={(next) => actions.onTags(asked.model.id, next)}
          onClose={() => setAsked(null)}
        />
      )}
      {asked?.what === 'delete' && (
        <DeleteDialog
          model={asked.model}
          onDelete={() => actions.onForget(asked.model.id)}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
