const wish = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)');

/** How long a move of the view may take, in milliseconds: none where people asked for less motion. */
export const motion = (duration: number): number => (wish?.matches ? 0 : duration);
