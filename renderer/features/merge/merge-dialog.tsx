import { useMemo, useState } from 'react';
import type { Side } from '../../../shared/edits/merge/conflict';
import { mergeModels } from '../../../shared/edits/merge/merge';
import type { ThreatModel } from '../../../shared/model/threat-model';
import { visibleText } from '../../../shared/model/visible-text';
import { t } from '../../language/words';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { ConflictChoice } from './conflict-choice';
import { conflictInWords } from './conflict-in-words';
import styles from './merge.module.css';

/** A document and its file that another program changed. */
export interface MeetingSides {
  /** The file's name. */
  name: string;
  base: ThreatModel | undefined;
  mine: ThreatModel;
  theirs: ThreatModel;
}

/**
 * Lets a person choose between what two sides did to the same thing, seeing both; all else is merged by itself.
 * @param saves whether the merged model is saved right after
 */
export function MergeDialog({
  sides,
  saves,
  onMerge,
  onClose,
}: {
  sides: MeetingSides;
  saves: boolean;
  onMerge: (model: ThreatModel) => void;
  onClose: () => void;
}) {
  const { name, base, mine, theirs } = sides;
  const [choices, setChoices] = useState<ReadonlyMap<string, Side>>(new Map());
  const { model, conflicts } = useMemo(
    () => mergeModels(base, mine, theirs, choices),
    [base, mine, theirs, choices],
  );
  const left = conflicts.filter(({ key }) => !choices.has(key)).length;
  const choose = (key: string, side: Side) => setChoices(new Map([...choices, [key, side]]));
  const chooseAll = (side: Side) => setChoices(allFrom(sides, side));
  return (
    <Dialog
      title={t('merge.title', { file: visibleText(name) })}
      description={t('merge.about', { count: conflicts.length })}
      className={styles.dialog}
      onClose={onClose}
    >
      <div className={styles.all}>
        <Button onClick={() => chooseAll('mine')}>{t('merge.allHere')}</Button>
        <Button onClick={() => chooseAll('theirs')}>{t('merge.allInFile')}</Button>
      </div>
      <ul className={styles.list} aria-label={t('merge.list')}>
        {conflicts.map((conflict) => (
          <li key={conflict.key}>
            <ConflictChoice
              told={conflictInWords(conflict, sides)}
              chosen={choices.get(conflict.key)}
              onChoose={(side) => choose(conflict.key, side)}
            />
          </li>
        ))}
      </ul>
      <div className={styles.end}>
        <p role="status">{left === 0 ? t('merge.allChosen') : t('merge.left', { count: left })}</p>
        <DialogActions>
          <Button look="plain" onClick={onClose}>
            {t('merge.cancel')}
          </Button>
          <Button look="primary" disabled={left > 0} onClick={() => onMerge(model)}>
            {t(saves ? 'merge.mergeAndSave' : 'merge.merge')}
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  );
}

/** The same side for everything, also for what comes up by choosing. */
function allFrom({ base, mine, theirs }: MeetingSides, side: Side): ReadonlyMap<string, Side> {
  let choices = new Map<string, Side>();
  for (;;) {
    const { conflicts } = mergeModels(base, mine, theirs, choices);
    const next = new Map(conflicts.map(({ key }) => [key, side]));
    if ([...next.keys()].every((key) => choices.has(key))) return choices;
    choices = new Map([...choices, ...next]);
  }
}
