import { FolderPlus, RefreshCw } from 'lucide-react';
import { useKnowledgeState } from '../../state/knowledge';
import { Button } from '../../ui/button';
import { Switch } from '../../ui/fields';
import styles from './knowledge.module.css';
import own from './pack-list.module.css';

export interface PackListProps {
  onAddFolder: () => void;
  onReread: () => void;
  onRemoveFolder: (handle: string) => void;
}

/** The packs in use, switched on and off; folders of one's own, added and taken away. */
export function PackList({ onAddFolder, onReread, onRemoveFolder }: PackListProps) {
  const { packs, folders, problems, switchPack } = useKnowledgeState();
  return (
    <div className={own.packs}>
      <section aria-labelledby="packs">
        <h2 id="packs">Packs</h2>
        <p className={styles.quiet}>
          What Bulkhead knows is data in packs. Reports name the packs in use with their digests.
        </p>
        <ul className={own.packList}>
          {packs.map(({ id, title, version, digest, isOn, folder }) => (
            <li key={`${folder} ${id}`}>
              <div>
                <strong>{title}</strong>
                <p className={styles.quiet}>
                  {id} {version} ·{' '}
                  {folder === null
                    ? 'ships with Bulkhead'
                    : folders.find(({ handle }) => handle === folder)?.name}
                </p>
                <p className={own.digest}>SHA-256 {digest}</p>
              </div>
              <Switch label={`Use ${title}`} checked={isOn} onChange={(on) => void switchPack(id, on)} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="folders">
        <h2 id="folders">Folders of your own</h2>
        <p className={styles.quiet}>
          A folder with a pack, or with several in folders of their own, is read at every start. How to write
          one is described in docs/knowledge-packs.md.
        </p>
        {folders.length > 0 && (
          <ul className={own.packList}>
            {folders.map(({ handle, name, folder }) => (
              <li key={handle}>
                <div>
                  <strong>{name}</strong>
                  <p className={styles.quiet}>{folder}</p>
                </div>
                <Button onClick={() => onRemoveFolder(handle)}>Don’t read {name}</Button>
              </li>
            ))}
          </ul>
        )}
        <div className={own.actions}>
          <Button look="primary" onClick={onAddFolder}>
            <FolderPlus size={15} aria-hidden /> Add a folder…
          </Button>
          <Button onClick={onReread} disabled={folders.length === 0}>
            <RefreshCw size={15} aria-hidden /> Read again
          </Button>
        </div>
      </section>
      {problems.length > 0 && (
        <section role="alert" className={own.problems}>
          <h2>Not in use, because</h2>
          <ul>
            {problems.slice(0, 50).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          {problems.length > 50 && <p>and {problems.length - 50} more.</p>}
        </section>
      )}
    </div>
  );
}
