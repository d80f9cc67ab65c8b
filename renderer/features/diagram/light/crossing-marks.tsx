import { useStore } from '@xyflow/react';
import { useEffect, useMemo, useState } from 'react';
import { subjectsOf } from '../../../../shared/analysis/analyse';
import { shownRectangles } from '../../../../shared/model/collapse';
import { crossingsOf } from '../../../../shared/model/containment';
import type { Point } from '../../../../shared/model/geometry';
import { visibleText } from '../../../../shared/model/visible-text';
import { t } from '../../../language/words';
import { useOpenDocument } from '../../../state/document';
import { useKnowledge } from '../../../state/knowledge';
import { useView } from '../../../state/view';
import type { Grip } from '../bends/grips';
import { useShownGrips } from '../bends/shown-grips';
import { OnDiagram } from '../view/on-diagram';
import { crossingPoints } from './crossing-points';
import { keepApart, nearestIndex, pointAt } from './keep-apart';
import styles from './light.module.css';

/** The selected flow's crossings, numbered on its line in the order in which they happen. */
export function CrossingMarks() {
  const model = useOpenDocument(({ history }) => history.present);
  const diagramId = useView((state) => state.diagram);
  const [selected, ...others] = useView((state) => state.selection);
  const flow = others.length === 0 && selected !== undefined ? model.flows[selected] : undefined;
  const line = useLineOf(flow?.id);
  const knowledge = useKnowledge();
  // Far out they are as large as ever, so that they can be read.
  const zoom = useStore(({ transform }) => transform[2]);
  const scale = 1 / Math.min(1, zoom);
  const grips = useShownGrips((state) => (state.flow === flow?.id ? state.grips : noGrips));
  const crossings = useMemo(() => {
    const diagram = model.diagrams[diagramId];
    if (flow === undefined || diagram === undefined) return [];
    return crossingPoints(line, crossingsOf(model, flow), shownRectangles(model, diagram));
  }, [model, diagramId, flow, line]);
  if (crossings.length === 0) return null;
  const places = placesOf(
    line,
    crossings.map(({ along }) => along),
    grips,
    { zoom, scale },
  );
  const names = new Map(subjectsOf(model, knowledge).map(({ id, name }) => [id, name]));
  return (
    <OnDiagram>
      {crossings.map(({ boundary, direction, along }, index) => {
        const at = pointAt(line, places[index] ?? along);
        const words = t(direction === 'inward' ? 'light.enters' : 'light.leaves', {
          number: index + 1,
          name: visibleText(names.get(boundary) ?? boundary),
        });
        return (
          <span
            key={boundary}
            role="img"
            aria-label={words}
            title={words}
            className={styles.crossing}
            style={{ transform: `translate(-50%, -50%) translate(${at.x}px, ${at.y}px) scale(${scale})` }}
          >
            {index + 1}
          </span>
        );
      })}
    </OnDiagram>
  );
}

/** Where the numbers stand along the line: beside each other, and beside what the line is gripped by. */
function placesOf(
  line: readonly Point[],
  crossings: readonly number[],
  grips: readonly Grip[],
  { zoom, scale }: { zoom: number; scale: number },
): number[] {
  const marks = crossings.map((at) => ({ at, order: at, room: (apart * scale) / step }));
  const fixed = grips.map(({ kind, index, at: point }) => {
    const at = nearestIndex(line, point);
    // No number comes to lie beyond an end, however near to it the crossing is.
    const order = kind !== 'end' ? at : index === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return { at, order, room: besideGrip / zoom / step, isFixed: true };
  });
  const all = [...fixed, ...marks].sort((a, b) => a.order - b.order);
  const places = keepApart(all);
  return places.filter((_, index) => !('isFixed' in (all[index] ?? {})));
}

const noLine: readonly Point[] = [];
const noGrips: readonly Grip[] = [];
/** Room that a grip takes, in pixels of the screen, so that a number beside it covers nothing of it. */
const besideGrip = 18;
/** How far apart the points are that a line is looked at in, in pixels of the diagram. */
const step = 3;
/** How far apart numbers are along the line, in pixels of the screen: enough around a corner too. */
const apart = 29;

/** The line of a flow as it is drawn, whoever leads it, and again whenever it is drawn otherwise. */
function useLineOf(id: string | undefined): readonly Point[] {
  const [line, setLine] = useState(noLine);
  useEffect(() => {
    if (id === undefined) {
      setLine(noLine);
      return;
    }
    const edges = document.querySelector('.react-flow__edges');
    const read = () => {
      const path = edges?.querySelector<SVGPathElement>(
        `.react-flow__edge[data-id="${CSS.escape(id)}"] path.react-flow__edge-path`,
      );
      setLine((known) => (path ? pointsAlong(path, known) : noLine));
    };
    read();
    if (edges === null) return;
    const watcher = new MutationObserver(read);
    watcher.observe(edges, { subtree: true, childList: true, attributes: true, attributeFilter: ['d'] });
    return () => watcher.disconnect();
  }, [id]);
  return line;
}

let lastPath = '';

function pointsAlong(path: SVGPathElement, known: readonly Point[]): readonly Point[] {
  const text = path.getAttribute('d') ?? '';
  if (text === lastPath && known.length > 0) return known;
  lastPath = text;
  const length = path.getTotalLength();
  return Array.from({ length: Math.ceil(length / step) + 1 }, (_, index) => {
    const { x, y } = path.getPointAtLength(Math.min(length, index * step));
    return { x, y };
  });
}
