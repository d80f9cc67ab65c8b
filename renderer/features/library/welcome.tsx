import { FilePlus2, FolderOpen, Import, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { RecentFile } from '../../../shared/desktop';
import { listTemplates } from '../../../shared/model/templates';
import { visibleText } from '../../../shared/model/visible-text';
import { desktop } from '../../desktop';
import { Button, IconButton } from '../../ui/button';
import { counted } from '../../ui/counted';
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
          <p>
            Threat modeling for container platforms. Draw it or import it, see the threats of every element,
            flow and trust boundary, decide, and hand over the report.
          </p>
        </header>
        <section aria-labelledby="start">
          <h2 id="start">Start</h2>
          <div className={styles.starts}>
            <Button look="primary" onClick={onImport}>
              <Import size={16} aria-hidden /> Import Kubernetes manifests…
            </Button>
            <Button onClick={onNew}>
              <FilePlus2 size={16} aria-hidden /> New model
            </Button>
            <Button onClick={onOpen}>
              <FolderOpen size={16} aria-hidden /> Open a file…
            </Button>
          </div>
        </section>
        <section aria-labelledby="templates">
          <h2 id="templates">Templates</h2>
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
          <h2 id="recent">Recent</h2>
          {kept.length === 0 && recent.length === 0 ? (
            <EmptyState>
              <p>
                Models that you work on are kept here by themselves, whether or not you save them to a file.
              </p>
            </EmptyState>
          ) : (
            <ul className={styles.list}>
              {kept.map((model) => (
                <li key={model.id} className={styles.row}>
                  <button type="button" className={styles.open} onClick={() => onKept(model.id)}>
                    <strong>
                      <Name>{model.title || 'Untitled model'}</Name>
                    </strong>
                    <span>
                      {counted(model.elements, 'element')}, {counted(model.threats, 'threat')} ·{' '}
                      {new Date(model.updatedAt).toLocaleString(undefined, {
                        dateStyle: 'medium',
                        timeStyle: 'short',
                      })}
                      {model.file === null ? '' : ` · ${model.file.name}`}
                    </span>
                  </button>
                  <IconButton
                    label={`Delete ${visibleText(model.title || 'Untitled model')}`}
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
          title={`Delete “${visibleText(leaving.title)}”?`}
          description={
            leaving.file === null
              ? 'It is kept in this app only. Deleting it can’t be undone.'
              : `It goes from this list; the file ${leaving.file.name} stays.`
          }
          onClose={() => setLeaving(null)}
        >
          <DialogActions>
            <Button onClick={() => setLeaving(null)}>Keep it</Button>
            <Button
              look="primary"
              onClick={() => {
                onForget(leaving.id);
                setLeaving(null);
              }}
            >
              Delete
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </main>
  );
}
