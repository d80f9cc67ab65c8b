import { FilePlus2, FolderOpen, Import, Settings, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { RecentFile } from '../../../shared/desktop';
import { listTemplates } from '../../../shared/model/templates';
import { visibleText } from '../../../shared/model/visible-text';
import { desktop } from '../../desktop';
import { momentInWords, t } from '../../language/words';
import { Button, IconButton } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { EmptyState } from '../../ui/marks';
import { Name } from '../../ui/name';
import styles from './welcome.module.css';

/** A model that the app keeps, as the list shows it. */
export interface KeptEntry {
  id: string;
  title: string;
  elements: number;
  threats: number;
  updatedAt: number;
  file: { handle: string; name: string } | null;
}

export interface WelcomeActions {
  /** Newest first. */
  kept: readonly KeptEntry[];
  onNew: () => void;
  onOpen: () => void;
  onImport: () => void;
  onTemplate: (name: string) => void;
  onKept: (id: string) => void;
  onForget: (id: string) => void;
  onRecent: (handle: string) => void;
  onSettings: () => void;
}

/** Where the app begins: start from nothing, from what there is, or go on. */
export function Welcome({
  onNew,
  onOpen,
  onImport,
  kept,
  onTemplate,
  onKept,
  onForget,
  onRecent,
  onSettings,
}: WelcomeActions) {
  const [recent, setRecent] = useState<RecentFile[]>([]);
  const [leaving, setLeaving] = useState<KeptEntry | null>(null);
  useEffect(() => {
    void desktop.recentModels().then(setRecent, () => setRecent([]));
  }, []);
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
        <section aria-labelledby="recent">
          <h2 id="recent">{t('library.recent')}</h2>
          {kept.length === 0 && recent.length === 0 ? (
            <EmptyState>
              <p>{t('library.keptByItself')}</p>
            </EmptyState>
          ) : (
            <ul className={styles.list}>
              {kept.map((model) => (
                <li key={model.id} className={styles.row}>
                  <button type="button" className={styles.open} onClick={() => onKept(model.id)}>
                    <strong>
                      <Name>{model.title || t('app.untitled')}</Name>
                    </strong>
                    <span>
                      {t('library.size', {
                        elements: t('counted.element', { count: model.elements }),
                        threats: t('counted.threat', { count: model.threats }),
                      })}{' '}
                      · {momentInWords(model.updatedAt)}
                      {model.file === null ? '' : ` · ${model.file.name}`}
                    </span>
                  </button>
                  <IconButton
                    label={t('library.deleteModel', {
                      name: visibleText(model.title || t('app.untitled')),
                    })}
                    onClick={() => setLeaving(model)}
                  >
                    <Trash2 size={16} aria-hidden />
                  </IconButton>
                </li>
              ))}
              {recent
                .filter(({ handle }) => !kept.some((model) => model.file?.handle === handle))
                .map(({ handle, name, folder }) => (
                  <li key={handle} className={styles.row}>
                    <button type="button" className={styles.open} onClick={() => onRecent(handle)}>
                      <strong>{name}</strong>
                      <span>{folder}</span>
                    </button>
                  </li>
                ))}
            </ul>
          )}
        </section>
      </div>
      {leaving !== null && (
        <Dialog
          title={t('library.deleteWhich', { name: visibleText(leaving.title || t('app.untitled')) })}
          description={
            leaving.file === null
              ? t('library.deleteKept')
              : t('library.deleteOfFile', { file: leaving.file.name })
          }
          onClose={() => setLeaving(null)}
        >
          <DialogActions>
            <Button onClick={() => setLeaving(null)}>{t('library.keep')}</Button>
            <Button
              look="primary"
              onClick={() => {
                onForget(leaving.id);
                setLeaving(null);
              }}
            >
              {t('library.delete')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </main>
  );
}
