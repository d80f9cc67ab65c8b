import { type Box, meetingOf, type Part, pathOf } from './part';

/** The members of a boundary: those that flows leave it from, and the rest in groups that flows join. */
export interface Groups {
  open: Box[];
  closed: Box[][];
  /** Open or closed. */
  all: Box[][];
}

/** Sorts the members of a boundary (null: the outermost) by what flows join them, and by whether these leave it. */
export function groupsIn(part: Part, container: string | null, members: readonly Box[]): Groups {
  const first = new Map(members.map(({ id }) => [id, id]));
  const groupOf = (id: string): string => {
    const up = first.get(id) ?? id;
    return up === id ? id : groupOf(up);
  };
  const leaving = new Set<string>();
  for (const link of part.links) {
    const { at, source, target } = meetingOf(part, link);
    if (at === container) first.set(groupOf(source), groupOf(target));
    else
      for (const end of [link.source, link.target]) {
        const path = pathOf(part, end);
        const index = container === null ? -1 : path.indexOf(container);
        const member = path[index - 1];
        // Of what is below the meeting, the flow leaves all but the last.
        if (index > 0 && member !== undefined && (at === null || path.indexOf(at) > index))
          leaving.add(member);
      }
  }
  const open = new Set([...leaving].map(groupOf));
  const groups = new Map<string, Box[]>();
  for (const box of members) {
    const known = groups.get(groupOf(box.id));
    if (known) known.push(box);
    else groups.set(groupOf(box.id), [box]);
  }
  return {
    open: [...groups].flatMap(([id, group]) => (open.has(id) ? group : [])),
    all: [...groups.values()],
    closed: [...groups].flatMap(([id, group]) => (open.has(id) ? [] : [group])),
  };
}
