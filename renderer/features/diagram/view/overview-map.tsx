import { Panel, type ReactFlowState, useReactFlow, useStore, useStoreApi } from '@xyflow/react';
import { type PointerEvent, useEffect, useRef, useState, type WheelEvent } from 'react';
import type { Point, Rectangle } from '../../../../shared/model/geometry';
import { type MapShapes, mapFrame, mapShapes, pathOf } from './map-shapes';
import styles from './overview.module.css';

const size = { width: 128, height: 80 } as const;
/** How long the map waits, in milliseconds, before it shows what came to lie elsewhere. */
const pause = 150;

const seenOf = ({ transform: [x, y, zoom], width, height }: ReactFlowState): Rectangle => ({
  x: -x / zoom,
  y: -y / zoom,
  width: width / zoom,
  height: height / zoom,
});

/**
 * All of the diagram, small, and which part of it is in view. A press elsewhere goes there, dragging moves the view, the
 * wheel zooms. Three paths,
 * however many things there are: React Flow's own map draws and watches each by itself, in every frame.
 */
export function OverviewMap({ label }: { label: string }) {
  const { boxes, boundaries, bounds } = useShapes();
  const seen = useStore(seenOf, isSame);
  const { getViewport, setViewport, setCenter, zoomTo } = useReactFlow();
  const frame = mapFrame(bounds, seen, size);
  const last = useRef<{ x: number; y: number } | null>(null);

  const onPointerMove = ({ clientX, clientY }: PointerEvent) => {
    if (last.current === null) return;
    const { x, y, zoom } = getViewport();
    const [dx, dy] = [clientX - last.current.x, clientY - last.current.y];
    last.current = { x: clientX, y: clientY };
    void setViewport({ x: x - dx * frame.scale * zoom, y: y - dy * frame.scale * zoom, zoom });
  };
  const onPointerDown = ({ currentTarget, pointerId, clientX, clientY }: PointerEvent<SVGSVGElement>) => {
    currentTarget.setPointerCapture(pointerId);
    last.current = { x: clientX, y: clientY };
    const { left, top } = currentTarget.getBoundingClientRect();
    const point = { x: frame.x + (clientX - left) * frame.scale, y: frame.y + (clientY - top) * frame.scale };
    if (!holds(seen, point)) void setCenter(point.x, point.y, { zoom: getViewport().zoom });
  };
  const onWheel = ({ deltaY }: WheelEvent) => void zoomTo(getViewport().zoom * 2 ** (-deltaY * 0.002));
  return (
    <Panel position="bottom-right" className={styles.map ?? ''}>
      <svg
        role="img"
        aria-label={label}
        width={size.width}
        height={size.height}
        viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onLostPointerCapture={() => {
          last.current = null;
        }}
        onWheel={onWheel}
      >
        <path d={boundaries} className={styles.mapBoundaries} />
        <path d={boxes} className={styles.mapBoxes} />
        <path d={`${pathOf(frame)}${pathOf(seen)}`} className={styles.mapUnseen} fillRule="evenodd" />
      </svg>
    </Panel>
  );
}

const holds = ({ x, y, width, height }: Rectangle, point: Point): boolean =>
  point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;

const isSame = (a: Rectangle, b: Rectangle): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

/** What the map draws, made anew a moment after something came to lie elsewhere. */
function useShapes(): MapShapes {
  const store = useStoreApi();
  const [shapes, setShapes] = useState<MapShapes>(() => shapesOf(store.getState()));
  useEffect(() => {
    let timer: number | undefined;
    let drawn = store.getState().nodes;
    setShapes(shapesOf(store.getState()));
    const stop = store.subscribe(({ nodes }) => {
      if (nodes === drawn || timer !== undefined) return;
      timer = window.setTimeout(() => {
        timer = undefined;
        drawn = store.getState().nodes;
        setShapes(shapesOf(store.getState()));
      }, pause);
    });
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, [store]);
  return shapes;
}

const shapesOf = ({ nodes, nodeLookup }: ReactFlowState): MapShapes =>
  mapShapes(
    nodes.flatMap(({ id, type, width = 0, height = 0 }) => {
      const place = nodeLookup.get(id)?.internals.positionAbsolute;
      return place ? [{ ...place, width, height, isBoundary: type === 'boundary' }] : [];
    }),
  );
