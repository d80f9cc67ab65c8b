import { z } from 'zod';

/** What people can say of a threat. */
export const decisionStatuses = [
  'open',
  'mitigated',
  'accepted',
  'transferred',
  'avoided',
  'not applicable',
] as const;
export const DecisionStatus = z.enum(decisionStatuses);
export type DecisionStatus = z.infer<typeof DecisionStatus>;
