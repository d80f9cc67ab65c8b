import { useRef } from 'react';
import { isSameList, keepAlike } from './keep-alike';

/** The list of the render before as long as it holds the same objects. */
export function useSameList<T>(now: readonly T[]): readonly T[] {
  const last = useRef(now);
  if (!isSameList(last.current, now)) last.current = now;
  return last.current;
}

/** A list whose things are the objects of the render before, wherever they are alike. */
export function useAlikeList<T extends { id: string }>(now: readonly T[]): readonly T[] {
  const last = useRef<{ made: readonly T[]; kept: readonly T[] }>({ made: now, kept: now });
  if (last.current.made !== now) last.current = { made: now, kept: keepAlike(last.current.kept, now) };
  return last.current.kept;
}
