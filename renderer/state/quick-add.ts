import { create } from 'zustand';
import type { Placeable, Where } from './placing';
import { anchorSubject } from './selection';
import { rectangleOf } from './surfaces';

/** Something is about to be added. */
export interface Adding {
  /** What it comes next to or into; null: nothing is chosen. */
  beside: string | null;
  /** Where that is on the screen, or where it was asked for. */
  anchor: DOMRect;
  /** Where it goes, when a place was pointed at. */
  placeOf?: (what: Placeable) => Where | undefined;
}

interface QuickAdd {
  adding: Adding | null;
  begin(beside?: string): void;
  /** At a place on the screen, to be joined with an element. */
  beginAt(beside: string, screen: { x: number; y: number }, placeOf: Adding['placeOf']): void;
  end(): void;
}

/** What is chosen and as large as a boundary is pointed at where it begins. */
const largest = { width: 240, height: 80 };

/** Asking what to add, near what is chosen. */
export const useQuickAdd = create<QuickAdd>()((set) => ({
  adding: null,
  begin: (beside = anchorSubject()) => set({ adding: { beside: beside ?? null, anchor: anchorOf(beside) } }),
  beginAt: (beside, { x, y }, placeOf) =>
    set({ adding: { beside, anchor: new DOMRect(x, y, 0, 0), ...(placeOf && { placeOf }) } }),
  end: () => set({ adding: null }),
}));

/** Where something is on the screen, as far as it is in the window; the middle of the canvas where it isn't. */
function anchorOf(beside: string | undefined): DOMRect {
  const box = beside === undefined ? undefined : rectangleOf(beside);
  const isSeen =
    box !== undefined &&
    box.right > 0 &&
    box.bottom > 0 &&
    box.left < globalThis.innerWidth &&
    box.top < globalThis.innerHeight;
  if (box && isSeen)
    return new DOMRect(
      Math.max(0, box.x),
      Math.max(0, box.y),
      Math.min(box.width, largest.width),
      Math.min(box.height, largest.height),
    );
  const canvas = document.querySelector('[data-focus-home]')?.getBoundingClientRect() ?? new DOMRect();
  return new DOMRect(canvas.x + canvas.width / 2 - 160, canvas.y + canvas.height / 4, 0, 0);
}
