import type { GripLine } from './grips';
import { makeBend } from './nudge-grip';

let shown: { flow: string; line: GripLine } | null = null;

/** Called by the grips of the selected flow with where its line runs now. Returns what takes it away again. */
export function offerLine(flow: string, line: GripLine): () => void {
  const offered = { flow, line };
  shown = offered;
  return () => {
    if (shown === offered) shown = null;
  };
}

/** Puts a bend into a flow's line as soon as its grips are there: where the focus is, else where there is most room. */
export function bendShownLine(flow: string, frames = 10): void {
  if (shown?.flow === flow) {
    const [kind, index] = focusedGrip()?.split(' ') ?? [];
    makeBend(flow, shown.line, kind === 'segment' ? Number(index) : undefined);
  } else if (frames > 0) requestAnimationFrame(() => bendShownLine(flow, frames - 1));
}

const focusedGrip = () => document.activeElement?.closest<HTMLElement>('[data-grip]')?.dataset.grip;

/** Gives the focus to the first grip of the selected flow that keys can move. Returns whether there is one. */
export function focusFirstGrip(): boolean {
  const first = document.querySelector<HTMLElement>('[data-grip]:not([tabindex="-1"])');
  first?.focus({ preventScroll: true });
  return first !== null;
}
