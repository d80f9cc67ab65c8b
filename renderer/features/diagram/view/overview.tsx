import { ControlButton, Controls, useReactFlow } from '@xyflow/react';
import { Map as MapIcon, Maximize, Minus, Plus } from 'lucide-react';
import { memo } from 'react';
import { t } from '../../../language/words';
import { usePreferences } from '../../../state/preferences';
import styles from './overview.module.css';
import { OverviewMap } from './overview-map';
import { useHidesSome } from './use-hides-some';

/** What lies over the canvas: the buttons that zoom, and an overview that can be put away. */
export const Overview = memo(function Overview({
  isEmpty,
  onShowAll,
}: {
  isEmpty: boolean;
  onShowAll: () => void;
}) {
  const { zoomIn, zoomOut } = useReactFlow();
  const hidesSome = useHidesSome();
  const { hasOverview, setOverview } = usePreferences();
  return (
    <>
      <Controls
        orientation="horizontal"
        showZoom={false}
        showFitView={false}
        showInteractive={false}
        className={styles.controls ?? ''}
      >
        <ControlButton
          onClick={() => void zoomIn()}
          title={t('diagram.withKey', { name: t('diagram.zoomIn'), key: '+' })}
          aria-label={t('diagram.zoomIn')}
        >
          <Plus aria-hidden />
        </ControlButton>
        <ControlButton
          onClick={() => void zoomOut()}
          title={t('diagram.withKey', { name: t('diagram.zoomOut'), key: '−' })}
          aria-label={t('diagram.zoomOut')}
        >
          <Minus aria-hidden />
        </ControlButton>
        <ControlButton
          onClick={onShowAll}
          title={t('diagram.withKey', { name: t('diagram.showAll'), key: '1' })}
          aria-label={t('diagram.showAll')}
          className={hidesSome ? (styles.showAll ?? '') : ''}
        >
          <Maximize aria-hidden />
          {hidesSome && <span>{t('diagram.showAll')}</span>}
        </ControlButton>
        <ControlButton
          onClick={() => setOverview(!hasOverview)}
          title={hasOverview ? t('diagram.hideOverview') : t('diagram.showOverview')}
          aria-label={t('diagram.overview')}
          aria-pressed={hasOverview}
        >
          <MapIcon aria-hidden />
        </ControlButton>
      </Controls>
      {hasOverview && !isEmpty && <OverviewMap label={t('diagram.overviewOf')} />}
    </>
  );
});
