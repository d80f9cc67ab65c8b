/** As small as a note gets. */
export const leastNote = { width: 80, height: 40 } as const;
