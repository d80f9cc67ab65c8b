import { FolderPlus, RefreshCw } from 'lucide-react';
import { t } from '../../language/words';
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
        <h2 id="packs">{t('packs.title')}</h2>
        <p className={styles.quiet}>{t('packs.about')}</p>
        <ul className={own.packList}>
          {packs.map(({ id, title, version, digest, isOn, folder }) => (
            <li key={`${folder} ${id}`}>
              <div>
                <strong>{title}</strong>
                <p className={styles.quiet}>
                  {t('packs.from', {
                    id,
                    version,
                    origin:
                      folder === null
                        ? t('packs.ships')
                        : (folders.find(({ handle }) => handle === folder)?.name ?? ''),
                  })}
                </p>
                <p className={own.digest}>SHA-256 {digest}</p>
              </div>
              <Switch
                label={t('packs.use', { name: title })}
                checked={isOn}
                onChange={(on) => void switchPack(id, on)}
              />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="folders">
        <h2 id="folders">{t('packs.folders')}</h2>
        <p className={styles.quiet}>{t('packs.foldersAbout')}</p>
        {folders.length > 0 && (
          <ul className={own.packList}>
            {folders.map(({ handle, name, folder }) => (
              <li key={handle}>
                <div>
                  <strong>{name}</strong>
                  <p className={styles.quiet}>{folder}</p>
                </div>
                <Button onClick={() => onRemoveFolder(handle)}>{t('packs.dontRead', { name })}</Button>
              </li>
            ))}
          </ul>
        )}
        <div className={own.actions}>
          <Button look="primary" onClick={onAddFolder}>
            <FolderPlus size={15} aria-hidden /> {t('packs.addFolder')}
          </Button>
          <Button onClick={onReread} disabled={folders.length === 0}>
            <RefreshCw size={15} aria-hidden /> {t('packs.readAgain')}
          </Button>
        </div>
      </section>
      {problems.length > 0 && (
        <section role="alert" className={own.problems}>
          <h2>{t('packs.notInUse')}</h2>
          <ul>
            {problems.slice(0, 50).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          {problems.length > 50 && <p>{t('packs.more', { count: problems.length - 50 })}</p>}
        </section>
      )}
    </div>
  );
}
