import { useCrowdWatch } from './crowd';

/** Watches the canvas from inside, so that what it sees draws nothing again but what asked for it. */
export function CanvasWatch() {
  useCrowdWatch();
  return null;
}
