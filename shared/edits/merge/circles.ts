import type { Judge } from './conflict';
import { own, type Versions } from './versions';

/**
 * Boundaries that would lie inside each other, because one side put A into B and the other B into A: all of them are
 * where one side has them.
 * @param parents of each boundary that exists
 * @param standing the boundary, or the next around it that exists
 */
export function cutCircles(
  judge: Judge,
  versions: Versions,
  parents: ReadonlyMap<string, string | null>,
  standing: (parent: string | null) => string | null,
): ReadonlyMap<string, string | null> {
  const now = new Map(parents);
  const settled = new Set<string>();
  // Of what is settled twice, one's own side decides; where all do, no circle is left.
  for (let rounds = 0; ; rounds += 1) {
    const circle = circleIn(now);
    if (circle === undefined) return now;
    const ids = [...circle].sort();
    const side = judge.decide({
      key: `circle/${ids.join('/')}`,
      about: { kind: 'circle', ids },
      mine: ids.map((id) => own(versions.mine.boundaries, id)?.parent ?? null),
      theirs: ids.map((id) => own(versions.theirs.boundaries, id)?.parent ?? null),
      covers: ids.map((id) => ['boundaries', id, 'parent']),
    });
    for (const id of ids) settled.add(id);
    const isStubborn = rounds > parents.size;
    for (const id of isStubborn ? settled : ids) {
      const here =
        own(versions[isStubborn ? 'mine' : side].boundaries, id) ?? own(versions.mine.boundaries, id);
      now.set(
        id,
        here === undefined || (isStubborn && rounds > 2 * parents.size) ? null : standing(here.parent),
      );
    }
  }
}

/** The boundaries of a circle, if there is one. */
function circleIn(parents: ReadonlyMap<string, string | null>): readonly string[] | undefined {
  const sound = new Set<string>();
  for (const start of parents.keys()) {
    const way: string[] = [];
    let next: string | null = start;
    while (next !== null && !sound.has(next)) {
      const at = way.indexOf(next);
      if (at >= 0) return way.slice(at);
      way.push(next);
      next = parents.get(next) ?? null;
    }
    for (const id of way) sound.add(id);
  }
  return undefined;
}
