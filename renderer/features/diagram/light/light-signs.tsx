import { Panel } from '@xyflow/react';
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

/** What the lights and colours on the canvas mean, while there are some. */
export function LightSigns() {
  const light = useLighting((state) => state.light);
  const hasHeat = usePreferences((state) => state.hasHeat);
  // Who leaves the canvas has seen it.
  useEffect(() => () => useLighting.getState().putOut(true), []);
  return (
    <>
      {light?.isKept && (
        <Panel position="top-center" className={styles.sign ?? ''}>
          <span>{t('light.lit', { about: visibleText(light.about) })}</span>
          <IconButton label={t('light.putOut')} onClick={() => useLighting.getState().putOut(true)}>
            <X size={14} aria-hidden />
          </IconButton>
        </Panel>
      )}
      {hasHeat && (
        <Panel position="top-left" className={styles.sign ?? ''}>
          <span>{t('light.heat')}</span>
          {[...riskLevels].reverse().map((level) => (
            <span key={level} className={styles.entry}>
              <span className={styles.swatch} data-risk={level} />
              <RiskBadge level={level} />
            </span>
          ))}
        </Panel>
      )}
    </>
  );
}
