/** The key of a measure's use for a subject in the model's `mitigations`. */
export const mitigationKey = (mitigation: string, subject: string): string => `${mitigation}@${subject}`;

/** What such a key is made of: no entity's id has an @ in it. */
export function partsOfKey(key: string): { mitigation: string; subject: string } {
  const at = key.lastIndexOf('@');
  return { mitigation: key.slice(0, at), subject: key.slice(at + 1) };
}
