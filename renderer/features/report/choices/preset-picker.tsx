import { useState } from 'react';
import {
  isNameOfAudience,
  removeReport,
  renameReport,
  reportId,
  saveReport,
} from '../../../../shared/edits/reports';
import { audiences, isAudience } from '../../../../shared/model/audience';
import { visibleText } from '../../../../shared/model/visible-text';
import { audienceChoices } from '../../../../shared/report/choice/presets';
import { t } from '../../../language/words';
import { useDocument, useIsReadOnly, useOpenDocument } from '../../../state/document';
import {
  beginWith,
  choiceOf,
  isChanged,
  ownPreset,
  type Preset,
  savedOf,
  useReportChoice,
} from '../../../state/report-choice';
import { Button } from '../../../ui/button';
import { Select } from '../../../ui/fields';
import { Locked } from '../../../ui/locked';
import styles from './choices.module.css';
import { NameDialog } from './name-dialog';

/** For whom the report is: an audience, or a choice that is kept with the model, which one can save, rename and delete. */
export function PresetPicker() {
  const model = useOpenDocument(({ history }) => history.present);
  const isReadOnly = useIsReadOnly();
  const choosing = useReportChoice();
  const [asks, setAsks] = useState<'save' | 'rename' | null>(null);
  const execute = useDocument((state) => state.execute);
  const { preset, choice } = choosing;
  const saved = savedOf(preset, model);
  const names: { preset: Preset; name: string }[] = [
    ...audiences.map((id) => ({ preset: id, name: t(`choosing.${id}`) })),
    ...Object.values(model.reports ?? {}).map(({ id, name }) => ({
      preset: ownPreset(id),
      name: isNameOfAudience(name) ? t('choosing.ownNamed', { name: visibleText(name) }) : visibleText(name),
    })),
  ];
  const begin = (chosen: Preset) => beginWith(chosen, choiceOf(chosen, model) ?? {});
  const changed = isChanged(choosing, model);
  // What was deleted or undone is no preset any more; what it chose stays.
  const current = names.some((one) => one.preset === preset) ? preset : 'auditor';
  return (
    <>
      <Select
        label={t('choosing.forWhom')}
        value={current}
        choices={names.map(({ preset: value, name }) => ({
          value,
          title: value === current && changed ? t('choosing.changed', { name }) : name,
        }))}
        onChange={({ target }) => {
          const chosen = names.find((one) => one.preset === target.value);
          if (chosen) begin(chosen.preset);
        }}
      />
      {isAudience(current) && <p className={styles.about}>{t(`choosing.${current}About`)}</p>}
      <div className={styles.buttons}>
        <Locked when={isReadOnly}>
          <Button onClick={() => setAsks('save')}>{t('choosing.saveAs')}</Button>
          {saved !== undefined && changed && (
            <Button onClick={() => execute(saveReport(saved.id, saved.name, choice))}>
              {t('choosing.saveChanges')}
            </Button>
          )}
          {saved !== undefined && (
            <>
              <Button look="plain" onClick={() => setAsks('rename')}>
                {t('choosing.rename')}
              </Button>
              <Button
                look="plain"
                onClick={() => {
                  if (execute(removeReport(saved.id))) beginWith('auditor', audienceChoices.auditor);
                }}
              >
                {t('choosing.delete')}
              </Button>
            </>
          )}
        </Locked>
        {changed && (
          <Button look="plain" onClick={() => begin(current)}>
            {t('choosing.reset')}
          </Button>
        )}
      </div>
      {asks === 'save' && (
        <NameDialog
          title={t('choosing.saveAsTitle')}
          description={t('choosing.saveAsAbout')}
          name=""
          onName={(name) => {
            const id = reportId(model, name);
            const isDone = execute(saveReport(id, name, choice));
            if (isDone) beginWith(ownPreset(id), choice);
            return isDone;
          }}
          onClose={() => setAsks(null)}
        />
      )}
      {asks === 'rename' && saved !== undefined && (
        <NameDialog
          title={t('choosing.renameTitle', { name: visibleText(saved.name) })}
          name={saved.name}
          onName={(name) => execute(renameReport(saved.id, name))}
          onClose={() => setAsks(null)}
        />
      )}
    </>
  );
}
