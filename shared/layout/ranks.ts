/**
 * How many steps each box is from where flows begin, by the longest way; in a circle, the box first by id begins.
 * Links to what isn't among the boxes don't count.
 */
export function ranksOf(
  ids: readonly string[],
  links: readonly (readonly [string, string])[],
): Map<string, number> {
  const targets = new Map<string, string[]>(ids.map((id) => [id, []]));
  const waiting = new Map<string, number>(ids.map((id) => [id, 0]));
  for (const [from, to] of links) {
    const known = targets.get(from);
    const count = waiting.get(to);
    if (known === undefined || count === undefined || from === to) continue;
    known.push(to);
    waiting.set(to, count + 1);
  }
  const ranks = new Map<string, number>();
  const free = ids.filter((id) => waiting.get(id) === 0).sort();
  const inOrder = [...ids].sort();
  let next = 0;
  const least = new Map<string, number>();
  while (ranks.size < ids.length) {
    let id = free.pop();
    while (id === undefined) {
      const candidate = inOrder[next++];
      if (candidate === undefined) return ranks;
      if (!ranks.has(candidate)) id = candidate;
    }
    if (ranks.has(id)) continue;
    const rank = least.get(id) ?? 0;
    ranks.set(id, rank);
    for (const target of targets.get(id) ?? []) {
      if (ranks.has(target)) continue;
      least.set(target, Math.max(least.get(target) ?? 0, rank + 1));
      const left = (waiting.get(target) ?? 1) - 1;
      waiting.set(target, left);
      if (left === 0) free.push(target);
    }
  }
  return ranks;
}
