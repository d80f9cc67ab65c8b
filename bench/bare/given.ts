import type { Viewport } from '@xyflow/react';

/** What a bare page is to show, put there by who measures it. */
export interface Given {
  /** Nodes and edges as JSON. */
  graph: string;
  /** Where in the page the canvas lies. */
  place: { x: number; y: number; width: number; height: number };
  view: Viewport;
  /** Rows of the list. */
  rows: { key: string; text: string }[];
}

export interface Graph {
  nodes: { id: string; label: string; x: number; y: number; width: number; height: number; level: number }[];
  edges: { id: string; source: string; target: string }[];
}

export const given = (): Given => (globalThis as unknown as { given: Given }).given;
