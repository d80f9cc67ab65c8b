import { useReactFlow, useStore, type Viewport } from '@xyflow/react';
import { useCallback, useEffect, useRef } from 'react';
import type { Rectangle } from '../../../../shared/model/geometry';
import type { ThreatModel } from '../../../../shared/model/threat-model';
import { useOpenDocument } from '../../../state/document';
import { usePreferences } from '../../../state/preferences';
import { shownOn } from '../../../state/shown';
import { useView } from '../../../state/view';
import { motion } from '../../../ui/motion';
import {
  around,
  keptInMiddle,
  type Laid,
  openingView,
  type Seen,
  type Stage,
  seenIn,
  viewOfAll,
  viewOfThings,
  wayTo,
} from './frame';
import { panTo } from './pan-to';

interface Looked {
  seen: Seen;
  /** How it came into view by itself, and of which model: as long as that is the same, a canvas of another size shows it so again. */
  shown: { how: 'opening' | 'all'; model: ThreatModel } | null;
}

/** What was looked at last, by document and diagram, so that a visit to another place doesn't lose it. */
const looked = new Map<string, Looked>();

/** What a canvas of this size shows of a diagram that was looked at so. */
function viewNow({ seen, shown }: Looked, model: ThreatModel, diagram: string, size: Stage): Viewport {
  if (shown?.model !== model) return keptInMiddle(seen, size);
  const laid = laidOut(model, diagram);
  return shown.how === 'all' ? viewOfAll(laid, size) : openingView(laid, size);
}

/**
 * Which part of the diagram is in view. A diagram that is opened is framed once; from then on only people move
 * the view, but for a canvas of another size, in which what was in the middle stays there and all stays all, and a
 * selection that is out of view. Returns what shows everything, and what has to be told of moves.
 */
export function useFraming(): {
  showAll: () => void;
  showSubjects: (ids: readonly string[]) => void;
  /** Moves the view as little as it takes to see something as a whole. */
  bringIntoView: (id: string) => void;
  onMoveEnd: (event: unknown, view: Viewport) => void;
} {
  const { setViewport, getViewport, viewportInitialized } = useReactFlow();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const hasOverview = usePreferences((state) => state.hasOverview);
  const model = useOpenDocument(({ history }) => history.present);
  const documentId = useOpenDocument(({ id }) => id);
  const diagram = useView((state) => state.diagram);
  const selection = useView((state) => state.selection);
  const isReady = viewportInitialized && width > 0 && height > 0;
  const of = `${documentId} ${diagram}`;
  const now = useRef({ model, size: { width, height, hasOverview } });
  now.current = { model, size: { width, height, hasOverview } };

  useEffect(() => {
    if (!isReady) return;
    const current = now.current.model;
    const size = { width, height, hasOverview };
    const last = looked.get(of);
    const laid = laidOut(current, diagram);
    const opening = { how: 'opening', model: current } as const;
    const view = last ? viewNow(last, current, diagram, size) : openingView(laid, size);
    if (last === undefined || last.shown?.model === current)
      looked.set(of, {
        seen: seenIn(view, size),
        shown: last?.shown ?? (laid.elements.length > 0 ? opening : null),
      });
    void setViewport(view);
  }, [isReady, width, height, hasOverview, of, diagram, setViewport]);

  useEffect(() => {
    if (!isReady || selection.length === 0) return;
    const { model: shown, size } = now.current;
    const way = wayTo(chosenRectangles(shown, diagram, selection), getViewport(), size);
    if (way !== null) void setViewport(way, { duration: motion(200) });
  }, [isReady, selection, diagram, getViewport, setViewport]);

  const onMoveEnd = useCallback(
    (event: unknown, view: Viewport) => {
      const { model: current, size } = now.current;
      // What the canvas did by itself is no wish of anybody.
      const last = looked.get(of);
      const { diagram: shown } = useView.getState();
      const isOwn = event === null && last && isAlike(viewNow(last, current, shown, size), view);
      if (!isOwn) looked.set(of, { seen: seenIn(view, size), shown: null });
    },
    [of],
  );
  const showAll = useCallback(() => {
    const { model: current, size } = now.current;
    const laid = laidOut(current, useView.getState().diagram);
    if (laid.elements.length + laid.boundaries.length === 0) return;
    const view = viewOfAll(laid, size);
    const note = () => looked.set(of, { seen: seenIn(view, size), shown: { how: 'all', model: current } });
    note();
    // React Flow tells of the end of a move late: of the last one perhaps while this goes on.
    void setViewport(view, { duration: motion(200) }).then(note);
  }, [of, setViewport]);
  const showSubjects = useCallback(
    (ids: readonly string[]) => {
      const { model: shown, size } = now.current;
      const { diagram: id } = useView.getState();
      const chosen = chosenRectangles(shown, id, ids);
      if (chosen.length === 0) return;
      const view = viewOfThings(chosen, laidOut(shown, id), size);
      void setViewport(view, { duration: motion(200) });
    },
    [setViewport],
  );
  const bringIntoView = useCallback(
    (id: string) => {
      const { model: shown, size } = now.current;
      const rectangles = chosenRectangles(shown, useView.getState().diagram, [id]);
      const view = rectangles.length > 0 ? panTo(around(rectangles), getViewport(), size) : null;
      if (view !== null) void setViewport(view, { duration: motion(150) });
    },
    [getViewport, setViewport],
  );
  return { showAll, showSubjects, bringIntoView, onMoveEnd };
}

const isAlike = (a: Viewport, b: Viewport) =>
  Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1 && Math.abs(a.zoom - b.zoom) < 0.001;

function laidOut(model: ThreatModel, diagramId: string): Laid {
  const { boxes, lines } = shownOn(model, diagramId);
  const elements: Rectangle[] = Object.values(model.diagrams[diagramId]?.notes ?? {});
  const boundaries: Rectangle[] = [];
  for (const { as, rectangle } of boxes.values()) (as === 'boundary' ? boundaries : elements).push(rectangle);
  const between = [...lines.values()].map(({ source, target }) =>
    around([source, target].flatMap((end) => boxes.get(end)?.rectangle ?? [])),
  );
  return { elements, boundaries, lines: between };
}

/** Where what shows these lies; a line lies where its ends do. */
function chosenRectangles(model: ThreatModel, diagramId: string, ids: readonly string[]): Rectangle[] {
  const { boxes, lines, shownFor } = shownOn(model, diagramId);
  const { notes = {} } = model.diagrams[diagramId] ?? {};
  return ids.flatMap((id) => {
    const note = notes[id];
    if (note) return [note];
    const shown = lines.has(id) ? id : shownFor(id);
    const line = lines.get(shown ?? '');
    return (line ? [line.source, line.target] : [shown ?? '']).flatMap(
      (one) => boxes.get(one)?.rectangle ?? [],
    );
  });
}
