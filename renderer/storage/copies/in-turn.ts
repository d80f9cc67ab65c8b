let last: Promise<void> = Promise.resolve();

/**
 * Copies one after the other, so that an older state never takes a newer one's place. What fails is caught up with
 * later.
 */
export function inTurn(copy: () => Promise<void>): Promise<void> {
  last = last.then(copy).catch(() => {});
  return last;
}

/** Done when everything that was begun is. */
export const allCopying = (): Promise<void> => last;
