/** `accepted until 2026-03-01 by the platform team: …` */
export function decisionInWords(
  status: string,
  said: { owner?: string | undefined; reason?: string | undefined; expires?: string | undefined } = {},
): string {
  const { owner, reason, expires } = said;
  const until = expires === undefined ? '' : ` until ${expires}`;
  const who = owner === undefined ? '' : ` by ${owner}`;
  return `${status}${until}${who}${reason === undefined ? '' : `: ${reason}`}`;
}
