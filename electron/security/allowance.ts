/** Whether one more may be had now; each that is had counts. */
export type Allowance = () => boolean;

/**
 * So many at once, and so many per second in the long run: whoever works never meets it, a loop does.
 * @param now milliseconds of a clock that never goes back
 */
export function allowance(
  { atOnce, perSecond }: { atOnce: number; perSecond: number },
  now: () => number = () => performance.now(),
): Allowance {
  let left = atOnce;
  let before = now();
  return () => {
    const time = now();
    left = Math.min(atOnce, left + ((time - before) / 1000) * perSecond);
    before = time;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
