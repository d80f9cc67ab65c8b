import { useEffect, useRef } from 'react';

/**
 * Gives the focus back in the moment when what took it is gone. Radix does so a little later: by then the next key may
 * have opened something else, which would lose the focus again, or never know where it was before.
 */
export function useFocusAfter(giveBack: () => void): void {
  const latest = useRef(giveBack);
  latest.current = giveBack;
  useEffect(() => () => latest.current(), []);
}
