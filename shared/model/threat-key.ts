/** Whatever may stand in a threat's key after its rule: a subject, a flow at a boundary, a boundary's side. */
const shape = /^(.*)\/([^/@]+)(?:@([^/@]+))?$/s;
const ofSide = /^(.+):(inward|outward)$/;

/**
 * A threat's key (`rule/subject`, `rule/flow@boundary`, `rule/boundary:inward`) with other ids in it; undefined
 * when it is about something that `newIdOf` doesn't know.
 */
export function rewriteThreatKey(
  key: string,
  newIdOf: (id: string) => string | undefined,
): string | undefined {
  const [, rule, subject, boundary] = shape.exec(key) ?? [];
  if (rule === undefined || subject === undefined) return undefined;
  const known = newIdOf(subject);
  if (boundary !== undefined) {
    const gate = newIdOf(boundary);
    return known === undefined || gate === undefined ? undefined : `${rule}/${known}@${gate}`;
  }
  if (known !== undefined) return `${rule}/${known}`;
  const [, gate, side] = ofSide.exec(subject) ?? [];
  const gateId = gate === undefined ? undefined : newIdOf(gate);
  return gateId === undefined ? undefined : `${rule}/${gateId}:${side}`;
}

/** Every id that a threat's key may be about. */
export function idsInThreatKey(key: string): string[] {
  const [, , subject, boundary] = shape.exec(key) ?? [];
  const [, gate] = ofSide.exec(subject ?? '') ?? [];
  return [subject, boundary, gate].filter((id) => id !== undefined);
}
