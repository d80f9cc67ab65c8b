import { limits } from './limits';
import type { ThreatModel } from './threat-model';

/**
 * A boundary that lies in more others than a model may have around one; undefined: none does. Each boundary is asked
 * once, however many lie in it, and circles end.
 */
export function nestedTooDeep({ boundaries }: Pick<ThreatModel, 'boundaries'>): string | undefined {
  const depths = new Map<string, number>();
  for (const start of Object.keys(boundaries)) {
    const way: string[] = [];
    let next: string | null = start;
    while (next !== null && !depths.has(next)) {
      way.push(next);
      // Whoever comes by again is in a circle.
      depths.set(next, 0);
      next = boundaries[next]?.parent ?? null;
    }
    let depth = next === null ? 0 : (depths.get(next) ?? 0);
    for (const id of way.reverse()) {
      depth += 1;
      depths.set(id, depth);
      if (depth > limits.boundaryDepth) return id;
    }
  }
  return undefined;
}
