import { useReactFlow, useStore, type Viewport } from '@xyflow/react';
import { useCallback, useEffect, useRef } from 'react';
import type { Rectangle } from '../../../../shared/model/geometry';
import type { ThreatModel } from '../../../../shared/model/threat-model';
import { useOpenDocument } from '../../../state/document';
import { shownOn } from '../../../state/shown';
import { useView } from '../../../state/view';
import { motion } from '../../../ui/motion';
import { around, keptInView, openingView, type Seen, seenIn, viewOfAll, wayTo } from './frame';
import { panTo } from './pan-to';

/** What was looked at last, by document and diagram, so that a visit to another place doesn't lose it. */
const looked = new Map<string, { seen: Seen; untouched: ThreatModel | null }>();

/**
 * Which part of the diagram is in view. A diagram that is opened is framed once; from then on only people move
 * the view, but for a canvas of another size, in which they still see what they saw, and a selection that is
 * out of view. Returns what shows everything, and what has to be told of moves.
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
  const model = useOpenDocument(({ history }) => history.present);
  const documentId = useOpenDocument(({ id }) => id);
  const diagram = useView((state) => state.diagram);
  const selection = useView((state) => state.selection);
  const isReady = viewportInitialized && width > 0 && height > 0;
  const of = `${documentId} ${diagram}`;
  const now = useRef({ model, size: { width, height } });
  now.current = { model, size: { width, height } };

  useEffect(() => {
    if (!isReady) return;
    const shown = now.current.model;
    const size = { width, height };
    const last = looked.get(of);
    const isOpening = last === undefined || last.untouched === shown;
    const { elements, boundaries } = rectanglesOf(shown, diagram);
    const view = isOpening ? openingView(elements, boundaries, size) : keptInView(last.seen, size);
    if (isOpening)
      looked.set(of, { seen: seenIn(view, size), untouched: elements.length > 0 ? shown : null });
    void setViewport(view);
  }, [isReady, width, height, of, diagram, setViewport]);

  useEffect(() => {
    if (!isReady || selection.length === 0) return;
    const { model: shown, size } = now.current;
    const way = wayTo(chosenRectangles(shown, diagram, selection), getViewport(), size);
    if (way !== null) void setViewport(way, { duration: motion(200) });
  }, [isReady, selection, diagram, getViewport, setViewport]);

  const onMoveEnd = useCallback(
    (event: unknown, view: Viewport) => {
      const { size } = now.current;
      const seen = seenIn(view, size);
      // What the canvas did by itself when its size changed is no wish of anybody.
      const last = looked.get(of);
      const isOwn = event === null && last !== undefined && isAlike(keptInView(last.seen, size), view);
      if (!isOwn) looked.set(of, { seen, untouched: null });
    },
    [of],
  );
  const showAll = useCallback(() => {
    const { model: shown, size } = now.current;
    const { elements, boundaries } = rectanglesOf(shown, useView.getState().diagram);
    if (elements.length + boundaries.length > 0)
      void setViewport(viewOfAll(elements, boundaries, size), { duration: motion(200) });
  }, [setViewport]);
  const showSubjects = useCallback(
    (ids: readonly string[]) => {
      const { model: shown, size } = now.current;
      const chosen = chosenRectangles(shown, useView.getState().diagram, ids);
      if (chosen.length > 0) void setViewport(viewOfAll(chosen, [], size), { duration: motion(200) });
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

function rectanglesOf(model: ThreatModel, diagramId: string) {
  const elements: Rectangle[] = [];
  const boundaries: Rectangle[] = [];
  for (const { as, rectangle } of shownOn(model, diagramId).boxes.values())
    (as === 'boundary' ? boundaries : elements).push(rectangle);
  elements.push(...Object.values(model.diagrams[diagramId]?.notes ?? {}));
  return { elements, boundaries };
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
