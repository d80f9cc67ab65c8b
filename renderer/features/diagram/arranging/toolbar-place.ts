/** How large the toolbar is, and how far it keeps from what it is about and from the canvas' edge. */
const size = { width: 336, height: 38 } as const;
const gap = 14;
const margin = 8;

/**
 * Where the toolbar stands on the canvas: over what is selected; under it where there is no room; else at the top.
 * @param box left, top, right and bottom of what is selected, width and height of the canvas
 */
export function toolbarPlace([left, top, right, bottom, width, height]: readonly [
  number,
  number,
  number,
  number,
  number,
  number,
]): { left: number; top: number } {
  // Over the part of it that is in view.
  const x = (Math.max(0, left) + Math.min(width, right) - size.width) / 2;
  const above = top - gap - size.height;
  const below = bottom + gap;
  const y = above >= margin ? above : below + size.height + margin <= height ? below : margin;
  return {
    left: Math.round(Math.max(margin, Math.min(width - size.width - margin, x))),
    top: Math.round(Math.max(margin, Math.min(height - size.height - margin, y))),
  };
}
