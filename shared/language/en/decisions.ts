/** Decisions as things that can expire. */
export const decisions = {
  open: 'decision',
  mitigated: 'mitigation',
  accepted: 'acceptance',
  transferred: 'transfer',
  avoided: 'avoidance',
  'not applicable': 'exclusion',
  openAgain: 'open again: {{decision}} expired',
} as const;
