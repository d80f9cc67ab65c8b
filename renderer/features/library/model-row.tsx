import { Ellipsis } from 'lucide-react';
import { visibleText } from '../../../shared/model/visible-text';
import { titleShown } from '../../language/title-shown';
import { bytesInWords, momentInWords, t } from '../../language/words';
import { IconButton } from '../../ui/button';
import { Menu, type MenuEntry } from '../../ui/menu';
import { Name } from '../../ui/name';
import styles from './library.module.css';
import type { LibraryActions } from './library-actions';
import { daysLeft, type KeptEntry, shelfOf } from './shelves';

/** How long the trash keeps a model. */
const trashDays = 30;

/** A kept model: a press opens it, the menu beside it has the rest. */
export function ModelRow({
  model,
  now,
  actions,
  onEditTags,
  onDelete,
}: {
  model: KeptEntry;
  now: number;
  actions: LibraryActions;
  onEditTags: () => void;
  onDelete: () => void;
}) {
  const { id, trashedAt, tags = [] } = model;
  const title = titleShown(model.title);
  const isGone = trashedAt !== undefined;
  return (
    <li className={styles.row}>
      {/* What is in the trash comes back first: it can't be opened from there. */}
      <button type="button" className={styles.open} disabled={isGone} onClick={() => actions.onKept(id)}>
        <strong>
          <Name>{title}</Name>
        </strong>
        <span className={styles.detail}>
          {t('library.size', {
            elements: t('counted.element', { count: model.elements }),
            threats: t('counted.threat', { count: model.threats }),
          })}{' '}
          · {momentInWords(model.updatedAt)} · {bytesInWords(model.size)}
          {model.file !== null && (
            <>
              {' · '}
              <Name>{model.file.name}</Name>
            </>
          )}
          {isGone && ` · ${t('library.goneIn', { count: daysLeft(trashedAt, now, trashDays) })}`}
        </span>
        {tags.length > 0 && (
          <span className={styles.tags}>
            {tags.map((tag) => (
              <span key={tag} className={styles.tag}>
                <Name>{tag}</Name>
              </span>
            ))}
          </span>
        )}
      </button>
      <Menu
        trigger={
          <IconButton label={t('library.more', { name: visibleText(title) })}>
            <Ellipsis size={16} aria-hidden />
          </IconButton>
        }
        entries={entriesOf(model, actions, onEditTags, onDelete)}
      />
    </li>
  );
}

function entriesOf(
  model: KeptEntry,
  actions: LibraryActions,
  onEditTags: () => void,
  onDelete: () => void,
): MenuEntry[] {
  const { id } = model;
  if (shelfOf(model) === 'trash')
    return [
      { label: t('library.restore'), run: () => actions.onTrash(id, false) },
      { label: t('library.deleteForGood'), run: onDelete },
    ];
  const isArchived = shelfOf(model) === 'archive';
  return [
    { label: t('library.openIt'), run: () => actions.onKept(id) },
    { label: t('library.duplicate'), run: () => actions.onDuplicate(id) },
    { label: t('library.editTags'), run: onEditTags },
    {
      label: t(isArchived ? 'library.unarchive' : 'library.archive'),
      run: () => actions.onArchive(id, !isArchived),
    },
    { label: t('library.trash'), run: () => actions.onTrash(id, true) },
  ];
}
