import type { Point } from '../../shared/model/geometry';

/** What the canvas can do for the rest of the window while it is shown. */
export interface CanvasPort {
  zoomIn(): void;
  zoomOut(): void;
  /** 1: as large as drawn. */
  zoomTo(zoom: number): void;
  /** Brings all of the diagram into view. */
  showAll(): void;
  /** Brings these elements, flows and boundaries into view, as large as is sensible. */
  showSubjects(ids: readonly string[]): void;
  /** Asks where a flow from this element is to go; null: from where too. */
  connectFrom(element: string | null): void;
  /** Puts a bend into this flow's line, which has to be selected, and gives it the focus. */
  addBend(flow: string): void;
  /** Lets somebody type a note, under the pointer or where there is room. */
  beginNote(): void;
  /** Lets what `change` moves glide to its new places. */
  glide(change: () => void): void;
  /** The middle of what is seen, on the diagram. */
  middle(): Point;
}

let offered: CanvasPort | null = null;

/** The canvas; null while another place is shown. */
export const canvas = (): CanvasPort | null => offered;

/** Called by the canvas when it is there. Returns what takes it away again. */
export function offerCanvas(port: CanvasPort): () => void {
  offered = port;
  return () => {
    if (offered === port) offered = null;
  };
}
