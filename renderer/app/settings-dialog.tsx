import { type LanguageChoice, languageChoices, t, useLanguage } from '../language/words';
import { type Contrast, contrasts, type Theme, themes, usePreferences } from '../state/preferences';
import { Button } from '../ui/button';
import { Dialog, DialogActions } from '../ui/dialog';
import { Segments, Switch } from '../ui/fields';
import styles from './settings-dialog.module.css';

/** What a person prefers on this machine: language, looks, what the canvas shows. Each takes hold at once. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { theme, setTheme, contrast, setContrast, hasOverview, setOverview, hasHeat, setHeat } =
    usePreferences();
  const { choice, choose } = useLanguage();
  return (
    <Dialog title={t('settings.title')} onClose={onClose}>
      <div className={styles.rows}>
        <span>{t('settings.language')}</span>
        <div>
          <Segments
            label={t('settings.language')}
            choices={languageChoices.map((value) => ({ value, title: t(`settings.language-${value}`) }))}
            value={choice}
            onChange={(value) => choose(value as LanguageChoice)}
          />
          <p>{t('settings.packsLanguage')}</p>
        </div>
        <span>{t('settings.theme')}</span>
        <Segments
          label={t('settings.theme')}
          choices={themes.map((value) => ({ value, title: t(`settings.theme-${value}`) }))}
          value={theme}
          onChange={(value) => setTheme(value as Theme)}
        />
        <span>{t('settings.contrast')}</span>
        <Segments
          label={t('settings.contrast')}
          choices={contrasts.map((value) => ({ value, title: t(`settings.contrast-${value}`) }))}
          value={contrast}
          onChange={(value) => setContrast(value as Contrast)}
        />
        <span>{t('settings.overview')}</span>
        <Switch label={t('settings.overview')} checked={hasOverview} onChange={setOverview} />
        <span>{t('settings.heat')}</span>
        <Switch label={t('settings.heat')} checked={hasHeat} onChange={setHeat} />
      </div>
      <DialogActions>
        <Button look="primary" onClick={onClose}>
          {t('settings.done')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
