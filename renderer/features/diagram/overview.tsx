import { ControlButton, Controls, useReactFlow } from '@xyflow/react';
import { Map as MapIcon, Maximize, Minus, Plus } from 'lucide-react';
import { memo } from 'react';
import { usePreferences } from '../../state/preferences';
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
        <ControlButton onClick={() => void zoomIn()} title="Zoom in  ( + )" aria-label="Zoom in">
          <Plus aria-hidden />
        </ControlButton>
        <ControlButton onClick={() => void zoomOut()} title="Zoom out  ( − )" aria-label="Zoom out">
          <Minus aria-hidden />
        </ControlButton>
        <ControlButton
          onClick={onShowAll}
          title="Show all  ( 1 )"
          aria-label="Show all"
          className={hidesSome ? (styles.showAll ?? '') : ''}
        >
          <Maximize aria-hidden />
          {hidesSome && <span>Show all</span>}
        </ControlButton>
        <ControlButton
          onClick={() => setOverview(!hasOverview)}
          title={hasOverview ? 'Hide the overview' : 'Show the overview'}
          aria-label="Overview"
          aria-pressed={hasOverview}
        >
          <MapIcon aria-hidden />
        </ControlButton>
      </Controls>
      {hasOverview && !isEmpty && <OverviewMap label="Overview of the diagram" />}
    </>
  );
});
