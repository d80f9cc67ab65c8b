import { useEffect, useState } from 'react';
import type { ThreatModel } from '../../../shared/model/threat-model';
import { visibleText } from '../../../shared/model/visible-text';
import { momentInWords, t } from '../../language/words';
import { useIsReadOnly, useOpenDocument } from '../../state/document';
import { Button } from '../../ui/button';
import { ChoiceList, RowText } from '../../ui/choice-list';
import { Dialog, DialogActions } from '../../ui/dialog';
import { Select, TextField } from '../../ui/fields';
import { DifferencesList } from './differences-list';
import styles from './revisions.module.css';
import { type DifferenceFormat, SaveMenu } from './save-menu';

/** A model as it was at another time. */
export interface RevisionEntry {
  id: string;
  at: number;
  kind: 'session' | 'milestone' | 'before restoring' | 'other window';
  /** Of a milestone; else empty. */
  name: string;
}

export interface RevisionActions {
  /** Newest first. */
  revisions: readonly RevisionEntry[];
  /** Id of the one that is shown at first; absent: the newest. */
  first?: string | undefined;
  /** The model as it was; undefined when it can't be read. */
  read: (id: string) => Promise<ThreatModel | undefined>;
  onKeep: (name: string) => void;
  onRestore: (revision: RevisionEntry, model: ThreatModel) => void;
  onOpenCopy: (model: ThreatModel) => void;
  onSave: (before: ThreatModel, after: ThreatModel, format: DifferenceFormat) => void;
  onClose: () => void;
}

const kindNames = {
  session: 'revisions.session',
  milestone: 'revisions.milestone',
  'before restoring': 'revisions.beforeRestoring',
  'other window': 'revisions.otherWindow',
} as const;

/** What a revision is called: by its name, else by its day and time. */
export const revisionName = ({ name, at }: RevisionEntry): string =>
  name === '' ? momentInWords(at) : visibleText(name);

/** Every revision of the open model: keep one, see what is otherwise since, restore one or open it beside. */
export function RevisionsDialog({
  revisions,
  first,
  read,
  onKeep,
  onRestore,
  onOpenCopy,
  onSave,
  onClose,
}: RevisionActions) {
  const isReadOnly = useIsReadOnly();
  const now = useOpenDocument(({ history }) => history.present);
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<string | undefined>(first);
  const [other, setOther] = useState('');
  const at = Math.max(
    0,
    revisions.findIndex(({ id }) => id === chosen),
  );
  const revision = revisions[at];
  const compared = revisions.find(({ id }) => id === other);
  const before = useModel(revision?.id, read);
  const comparedModel = useModel(compared?.id, read);
  const after = compared === undefined ? now : comparedModel;
  const keep = () => {
    if (name.trim() === '') return;
    onKeep(name.trim());
    setName('');
  };
  return (
    <Dialog
      title={t('revisions.title')}
      description={t('revisions.about')}
      onClose={onClose}
      className={styles.dialog}
    >
      {!isReadOnly && (
        <form
          className={styles.keep}
          onSubmit={(event) => {
            event.preventDefault();
            keep();
          }}
        >
          <TextField
            label={t('revisions.name')}
            hideLabel
            placeholder={t('revisions.nameHint')}
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="submit" disabled={name.trim() === ''}>
            {t('revisions.keep')}
          </Button>
        </form>
      )}
      {revision === undefined ? (
        <p className={styles.none}>{t('revisions.none')}</p>
      ) : (
        <div className={styles.columns}>
          <ChoiceList
            label={t('revisions.list')}
            entries={revisions}
            at={at}
            keyOf={({ id }) => id}
            onChoose={({ id }) => setChosen(id)}
          >
            {(one) => (
              <RowText title={revisionName(one)}>
                {t(kindNames[one.kind])}
                {one.name === '' ? '' : ` · ${momentInWords(one.at)}`}
              </RowText>
            )}
          </ChoiceList>
          <div className={styles.page}>
            <h2>{revisionName(revision)}</h2>
            <div className={styles.bar}>
              <Select
                label={t('revisions.compare')}
                value={other}
                onChange={(event) => setOther(event.target.value)}
                choices={[
                  { value: '', title: t('revisions.now') },
                  ...revisions
                    .filter(({ id }) => id !== revision.id)
                    .map((one) => ({ value: one.id, title: revisionName(one) })),
                ]}
              />
              {isModel(before) && isModel(after) && (
                <SaveMenu onSave={(format) => onSave(before, after, format)} />
              )}
              <Button disabled={!isModel(before)} onClick={() => isModel(before) && onOpenCopy(before)}>
                {t('revisions.openCopy')}
              </Button>
              <Button
                look="primary"
                disabled={isReadOnly || !isModel(before)}
                onClick={() => isModel(before) && onRestore(revision, before)}
              >
                {t('revisions.restore')}
              </Button>
            </div>
            {before === 'damaged' || after === 'damaged' ? (
              <p role="alert">{t('revisions.unreadable')}</p>
            ) : (
              before && after && <DifferencesList before={before} after={after} />
            )}
          </div>
        </div>
      )}
      <DialogActions>
        <Button onClick={onClose}>{t('help.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

/** The model of a revision, once it is read; undefined until then, and where there is none. */
function useModel(
  id: string | undefined,
  read: RevisionActions['read'],
): ThreatModel | 'damaged' | undefined {
  const [found, setFound] = useState<{ id: string; model: ThreatModel | 'damaged' }>();
  useEffect(() => {
    if (id === undefined) return;
    let isWanted = true;
    const take = (model: ThreatModel | undefined) => isWanted && setFound({ id, model: model ?? 'damaged' });
    read(id).then(take, () => take(undefined));
    return () => {
      isWanted = false;
    };
  }, [id, read]);
  return found?.id === id ? found?.model : undefined;
}

const isModel = (one: ThreatModel | 'damaged' | undefined): one is ThreatModel =>
  one !== undefined && one !== 'damaged';
