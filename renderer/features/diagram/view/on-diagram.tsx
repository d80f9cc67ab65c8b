import { useStore } from '@xyflow/react';
import { type ReactNode, useMemo } from 'react';
import { createPortal } from 'react-dom';

/** Where React Flow has room for what isn't a node: among what is drawn, or among the labels of flows. */
const layers = {
  drawing: '.react-flow__viewport-portal',
  labels: '.react-flow__edgelabel-renderer',
} as const;

/**
 * Draws on the diagram, so that it pans and zooms with it. React Flow has components for this too; each of them looks
 * for its place among all nodes whenever anything changes, in every frame of a drag.
 */
export function OnDiagram({
  layer = 'drawing',
  children,
}: {
  layer?: keyof typeof layers;
  children: ReactNode;
}) {
  const pane = useStore(({ domNode }) => domNode);
  const place = useMemo(() => pane?.querySelector(layers[layer]), [pane, layer]);
  return place ? createPortal(children, place) : null;
}
