/** For whom a report is. Everybody's own choices are kept with the model. */
export const audiences = ['auditor', 'executive', 'architect', 'workshop'] as const;
export type Audience = (typeof audiences)[number];

export const isAudience = (id: string): id is Audience => audiences.some((one) => one === id);
