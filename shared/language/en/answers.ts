/** What a person chooses: values of facts, and how a switch is. */
export const answers = {
  none: 'None',
  no: 'No',
  off: 'Off',
  on: 'On',
  unknown: 'Unknown',
  yes: 'Yes',
} as const;
