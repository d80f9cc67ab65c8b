import { create } from 'zustand';
import type { Grip } from './grips';

interface ShownGrips {
  flow: string | null;
  grips: readonly Grip[];
}

/** The grips of the selected flow, for what else stands on its line and has to keep away from them. */
export const useShownGrips = create<ShownGrips>()(() => ({ flow: null, grips: [] }));

/** Called by the grips when they are drawn. */
export function tellGrips(flow: string | null, grips: readonly Grip[]): void {
  const known = useShownGrips.getState();
  const isSame =
    known.flow === flow &&
    known.grips.length === grips.length &&
    grips.every(({ at }, index) => at.x === known.grips[index]?.at.x && at.y === known.grips[index]?.at.y);
  if (!isSame) useShownGrips.setState({ flow, grips });
}
