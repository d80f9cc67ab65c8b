import { FilePlus2, FolderOpen, Import, Settings } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { RecentFile } from '../../../shared/desktop';
import { listTemplates } from '../../../shared/model/templates';
import { desktop } from '../../desktop';
import { t } from '../../language/words';
import { Button, IconButton } from '../../ui/button';
import { EmptyState } from '../../ui/marks';
import { Name } from '../../ui/name';
import type { LibraryActions } from './library-actions';
import { LibraryFoot, type RoomNow } from './library-foot';
import { ModelList } from './model-list';
import type { KeptEntry } from './shelves';
import styles from './welcome.module.css';

export interface WelcomeActions {
  /** Newest first; undefined: not known yet. */
  kept: readonly KeptEntry[] | undefined;
  room: RoomNow | undefined;
  library: LibraryActions;
  onNew: () => void;
  onOpen: () => void;
  onImport: () => void;
  onTemplate: (name: string) => void;
  onRecent: (handle: string) => void;
  onSettings: () => void;
}

/** Where the app begins: start from nothing, from what there is, or go on. */
export function Welcome({
  onNew,
  onOpen,
  onImport,
  kept,
  room,
  library,
  onTemplate,
  onRecent,
  onSettings,
}: WelcomeActions) {
  const [recent, setRecent] = useState<RecentFile[]>([]);
  useEffect(() => {
    void desktop.recentModels().then(setRecent, () => setRecent([]));
  }, []);
  const others = recent.filter(({ handle }) => !kept?.some((model) => model.file?.handle === handle));
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <header className={styles.head}>
          <h1>Bulkhead</h1>
          <p>{t('library.about')}</p>
          <IconButton label={t('settings.title')} onClick={onSettings}>
            <Settings size={18} aria-hidden />
          </IconButton>
        </header>
        <section aria-labelledby="start">
          <h2 id="start">{t('library.start')}</h2>
          <div className={styles.starts}>
            <Button look="primary" onClick={onImport}>
              <Import size={16} aria-hidden /> {t('library.importManifests')}
            </Button>
            <Button onClick={onNew}>
              <FilePlus2 size={16} aria-hidden /> {t('library.new')}
            </Button>
            <Button onClick={onOpen}>
              <FolderOpen size={16} aria-hidden /> {t('library.open')}
            </Button>
          </div>
        </section>
        <section aria-labelledby="templates">
          <h2 id="templates">{t('library.templates')}</h2>
          <ul className={styles.cards}>
            {listTemplates().map(({ name, title, description }) => (
              <li key={name}>
                <button type="button" className={styles.card} onClick={() => onTemplate(name)}>
                  <strong>{title}</strong>
                  <span>{description}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="models">
          <h2 id="models">{t('library.models')}</h2>
          {kept !== undefined && kept.length === 0 && (
            <EmptyState>
              <p>{t('library.keptByItself')}</p>
            </EmptyState>
          )}
          {kept !== undefined && kept.length > 0 ? (
            <ModelList models={kept} room={room} actions={library} />
          ) : (
            <LibraryFoot count={0} room={undefined} actions={library} />
          )}
        </section>
        {others.length > 0 && (
          <section aria-labelledby="recent">
            <h2 id="recent">{t('library.recent')}</h2>
            <ul className={styles.list}>
              {others.map(({ handle, name, folder }) => (
                <li key={handle} className={styles.row}>
                  <button type="button" className={styles.open} onClick={() => onRecent(handle)}>
                    <strong>
                      <Name>{name}</Name>
                    </strong>
                    <span>
                      <Name>{folder}</Name>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </main>
  );
}
