import { ControlButton, Controls, MiniMap, type ReactFlowState, useReactFlow, useStore } from '@xyflow/react';
import { Map as MapIcon, Maximize, Minus, Plus } from 'lucide-react';
import { usePreferences } from '../../state/preferences';
import { overlap } from './frame';
import styles from './overview.module.css';

/** Whether something is wholly out of view, so that nobody knows of it who only looks. */
function hasUnseen({ transform: [x, y, zoom], width, height, nodeLookup }: ReactFlowState): boolean {
  if (width === 0 || height === 0) return false;
  const canvas = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
  for (const { internals, measured } of nodeLookup.values()) {
    const size = { width: measured.width ?? 1, height: measured.height ?? 1 };
    if (!overlap({ ...internals.positionAbsolute, ...size }, canvas)) return true;
  }
  return false;
}

/** What lies over the canvas: the buttons that zoom, and an overview that can be put away. */
export function Overview({ isEmpty, onShowAll }: { isEmpty: boolean; onShowAll: () => void }) {
  const { zoomIn, zoomOut } = useReactFlow();
  const hidesSome = useStore(hasUnseen);
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
      {hasOverview && !isEmpty && (
        <MiniMap
          pannable
          zoomable
          className={styles.map ?? ''}
          ariaLabel="Overview of the diagram"
          nodeColor={(node) => (node.type === 'boundary' ? 'transparent' : 'var(--line-strong)')}
          nodeStrokeColor="var(--boundary)"
          nodeStrokeWidth={6}
          bgColor="var(--raised)"
          maskColor="rgb(128 145 165 / 22%)"
        />
      )}
    </>
  );
}
