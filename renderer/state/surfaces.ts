/** Where people work on what a diagram shows: on the canvas, or in the outline beside it. */
export type Surface = 'canvas' | 'outline';

/** What such a place can do for the rest of the window while it is shown. */
export interface SurfacePort {
  /** Takes the focus, where it was there last. */
  focus(): void;
  /** Gives the focus to an element, flow, boundary or note as soon as it is shown there. */
  focusSubject(id: string): void;
  /** Where it is on the screen now; undefined: out of sight. */
  rectangleOf(id: string): DOMRect | undefined;
  /** Whether the name of this is typed there. */
  names(id: string): boolean;
}

const ports = new Map<Surface, SurfacePort>();
let last: Surface = 'canvas';

/** Called by a place when it is there. Returns what takes it away again. */
export function offerSurface(surface: Surface, port: SurfacePort): () => void {
  ports.set(surface, port);
  return () => {
    if (ports.get(surface) === port) ports.delete(surface);
  };
}

/** Called by a place when the focus comes to it. */
export function workOn(surface: Surface): void {
  last = surface;
}

/** The place where a person works: the one that had the focus last, of those that are shown. */
export const workingSurface = (): Surface => (ports.has(last) ? last : 'canvas');

/** Gives the focus to something where the person works, or in a certain place. */
export function focusSubject(id: string, surface: Surface = workingSurface()): void {
  ports.get(surface)?.focusSubject(id);
}

/** Gives the focus to a place. Returns whether it is shown. */
export function focusSurface(surface: Surface): boolean {
  const port = ports.get(surface);
  port?.focus();
  return port !== undefined;
}

/** Where something is on the screen, in the place where the person works. */
export const rectangleOf = (id: string): DOMRect | undefined => ports.get(workingSurface())?.rectangleOf(id);

/** Whether the name of this is typed in the outline, and not on the canvas. */
export const isNamedInOutline = (id: string): boolean =>
  workingSurface() === 'outline' && (ports.get('outline')?.names(id) ?? false);
