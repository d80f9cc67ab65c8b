/** The same values as what a person chooses. */
export const answers = {
  none: 'None',
  no: 'No',
  unknown: 'Unknown',
  yes: 'Yes',
} as const;
