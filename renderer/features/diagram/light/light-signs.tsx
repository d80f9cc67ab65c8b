import { X } from 'lucide-react';
import { useEffect } from 'react';
import { riskLevels } from '../../../../shared/analysis/analysis';
import { visibleText } from '../../../../shared/model/visible-text';
import { t } from '../../../language/words';
import { useLighting } from '../../../state/lighting';
import { usePreferences } from '../../../state/preferences';
import { IconButton } from '../../../ui/button';
import { RiskBadge } from '../../../ui/marks';
import styles from './light.module.css';

/** What the lights and colours on the canvas mean, while there are some: below it, where they cover nothing. */
export function LightSigns() {
  const light = useLighting((state) => state.light);
  const hasHeat = usePreferences((state) => state.hasHeat);
  // Who leaves the canvas has seen it.
  useEffect(() => () => useLighting.getState().putOut(true), []);
  if (!hasHeat && !light?.isKept) return null;
  return (
    <div className={styles.signs}>
      {light?.isKept && (
        <div className={styles.sign}>
          <span className={styles.meaning}>{t('light.lit', { about: visibleText(light.about) })}</span>
          <IconButton label={t('light.putOut')} onClick={() => useLighting.getState().putOut(true)}>
            <X size={14} aria-hidden />
          </IconButton>
        </div>
      )}
      {hasHeat && (
        <div className={styles.sign}>
          <span className={styles.meaning}>{t('light.heat')}</span>
          {[...riskLevels].reverse().map((level) => (
            <span key={level} className={styles.entry}>
              <span className={styles.swatch} data-risk={level} />
              <RiskBadge level={level} />
            </span>
          ))}
          <span className={styles.entry}>
            <span className={styles.swatch} />
            <span>{t('light.noneOpen')}</span>
          </span>
        </div>
      )}
    </div>
  );
}
