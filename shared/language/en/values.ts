/** Values of facts that every pack has in common; all others are words of the packs. */
export const values = {
  none: 'none',
  no: 'no',
  unknown: 'unknown',
  wordsOrNone: 'Unknown; a, b or “none”',
  yes: 'yes',
} as const;
