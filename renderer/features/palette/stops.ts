import type { PaletteEntry, PaletteGroup } from './palette-groups';

/** A button of the palette that the arrow keys come by: a group's title, or something to place. */
export interface Stop {
  key: string;
  /** Key of the title that it stands under; undefined: it is a title. */
  under?: string;
  isFolded?: boolean;
}

export const groupKey = ({ of, title }: Pick<PaletteGroup, 'of' | 'title'>): string => `${of} ${title}`;
export const entryKey = ({ type, id }: Pick<PaletteEntry, 'type' | 'id'>): string => `${type} ${id}`;

/** Where the arrow keys come by last: what is no stencil, and under no title. */
export const noteStop: Stop = { key: 'note', under: 'note' };

/** Everything that is in view, from top to bottom. */
export function stopsOf(groups: readonly PaletteGroup[], isFolded: (group: PaletteGroup) => boolean): Stop[] {
  const listed = groups.flatMap((group): Stop[] => {
    const title = { key: groupKey(group), isFolded: isFolded(group) };
    if (title.isFolded) return [title];
    return [title, ...group.entries.map((entry) => ({ key: entryKey(entry), under: title.key }))];
  });
  return [...listed, noteStop];
}

/**
 * Where a key leads in the palette, as in a tree: up, down, to the ends; left folds a group or goes to its title,
 * right unfolds it.
 * @param at key of the stop that has the focus; undefined: the field for searching has it
 */
export function wayOf(
  key: string,
  at: string | undefined,
  stops: readonly Stop[],
): { to: string; fold?: string } | null {
  const index = stops.findIndex((stop) => stop.key === at);
  const stop = stops[index];
  const to = (target: Stop | undefined) => (target ? { to: target.key } : null);
  if (key === 'ArrowDown') return to(stops[Math.min(stops.length - 1, index + 1)]);
  if (stop === undefined) return null;
  switch (key) {
    case 'ArrowUp':
      return to(stops[Math.max(0, index - 1)]);
    case 'Home':
      return to(stops[0]);
    case 'End':
      return to(stops.at(-1));
    case 'ArrowLeft':
      if (stop.under !== undefined) return { to: stop.under };
      return stop.isFolded ? to(stop) : { to: stop.key, fold: stop.key };
    case 'ArrowRight':
      if (stop.under !== undefined) return to(stop);
      return stop.isFolded ? { to: stop.key, fold: stop.key } : to(stops[index + 1]);
    default:
      return null;
  }
}
