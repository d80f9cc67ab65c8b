/** The key of a measure's use for a subject in the model's `mitigations`. */
export const mitigationKey = (mitigation: string, subject: string): string => `${mitigation}@${subject}`;
