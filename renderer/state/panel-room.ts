/** The panels beside the canvas. */
export const panels = ['side', 'inspector'] as const;
export type PanelName = (typeof panels)[number];
export type PerPanel<T> = Readonly<Record<PanelName, T>>;

/** Up to these widths of the window a panel leaves the room to the canvas: also when the page is zoomed to 200 %. */
const narrow: PerPanel<number> = { side: 600, inspector: 860 };
/** Up to this width there is room for one of them only. */
const roomForOne = Math.max(...Object.values(narrow));

export interface PanelRoom {
  /** The width of the window. */
  width: number;
  /** Which panels a person wants to see, where there is room. */
  wanted: PerPanel<boolean>;
  /** Which are put away for want of room, and up to which width of the window; null: not put away. */
  away: PerPanel<number | null>;
}

export const isOpenIn = ({ wanted, away }: PanelRoom, panel: PanelName): boolean =>
  wanted[panel] && away[panel] === null;

/** In a window of another width: what there is no room for any more is put away, what there is room for comes back. */
export function inWindow(room: PanelRoom, width: number): PanelRoom {
  const awayIn = (panel: PanelName): number | null => {
    const until = room.away[panel];
    if (until !== null) return width > until ? null : until;
    const isNewlyNarrow = width <= narrow[panel] && room.width > narrow[panel];
    return isNewlyNarrow ? narrow[panel] : null;
  };
  return { ...room, width, away: { side: awayIn('side'), inspector: awayIn('inspector') } };
}

/**
 * What a person opens or closes. What is closed in a narrow window comes back in a wide one; what is opened there
 * takes the room of the other.
 */
export function withPanel(room: PanelRoom, panel: PanelName, isOpen: boolean): PanelRoom {
  const { width, wanted, away } = room;
  const isNarrow = width <= narrow[panel];
  if (!isOpen)
    return isNarrow && wanted[panel]
      ? { ...room, away: { ...away, [panel]: narrow[panel] } }
      : { ...room, wanted: { ...wanted, [panel]: false } };
  const other = panel === 'side' ? 'inspector' : 'side';
  const others = width <= roomForOne ? (away[other] ?? roomForOne) : away[other];
  return {
    width,
    wanted: { ...wanted, [panel]: true },
    away: { ...away, [panel]: null, [other]: others },
  };
}
