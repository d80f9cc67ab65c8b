/** Sizes of what is new on a diagram, in CSS pixels. */
export const elementSize = { width: 192, height: 64 } as const;
export const boundarySize = { width: 320, height: 220 } as const;
export const noteSize = { width: 200, height: 96 } as const;
