import { membersOf, type Part, pathOf } from './part';

/** Things in one boundary (null: outside of all) that are laid out among themselves, with all that is in them. */
export interface Scope {
  container: string | null;
  movers: string[];
}

/**
 * What may move, by the boundary in which it moves. What is locked stays, with all that is in it; what holds
 * something locked stays around it, and the rest of its content moves within it. Innermost first.
 * @param chosen only these and what is in them move; undefined: everything may
 */
export function scopesOf(part: Part, locked: ReadonlySet<string>, chosen?: readonly string[]): Scope[] {
  const pinned = new Set([...locked].flatMap((id) => pathOf(part, id)));
  const wanted = chosen && new Set(chosen);
  const moves = ({ id }: { id: string }) => {
    if (pinned.has(id)) return false;
    const path = pathOf(part, id);
    return (
      !path.some((around) => locked.has(around)) &&
      (wanted === undefined || path.some((around) => wanted.has(around)))
    );
  };
  const scopes: (Scope & { depth: number })[] = [];
  for (const [container, members] of membersOf(part)) {
    const around = container === null ? undefined : part.boxes.get(container);
    if (around && moves(around)) continue;
    const movers = members.filter(moves).map(({ id }) => id);
    const depth = container === null ? 0 : pathOf(part, container).length;
    if (movers.length > 0) scopes.push({ container, movers, depth });
  }
  return scopes.sort((a, b) => b.depth - a.depth).map(({ container, movers }) => ({ container, movers }));
}
