import { type Exception, hasEnded, isAbout } from '../../model/exception';

/**
 * - `fails`: it is over a threshold, and nobody answers for it.
 * - `decided`: people decided about it, and that counts still.
 * - `excepted`: an exception counts still.
 * - `known`: it stood in the baseline already, no lower.
 * - `below`: no threshold reaches down to it.
 */
export type Verdict = 'fails' | 'decided' | 'excepted' | 'known' | 'below';

/** Exceptions about something: one that counts, else one that ended. */
export interface Excepted {
  counts?: Exception;
  ended?: Exception;
}
export type FindException = (about: Parameters<typeof isAbout>[1], name: string) => Excepted;

/** Finds exceptions, and notes in `used` which are about something. */
export function finder(
  { exceptions, today }: { exceptions: readonly Exception[]; today: string },
  used: Set<Exception>,
): FindException {
  return (about, name) => {
    const all = exceptions.filter((exception) => isAbout(exception, about, name));
    for (const exception of all) used.add(exception);
    const counts = all.find((exception) => !hasEnded(exception, today));
    const ended = all[0];
    if (counts) return { counts };
    return ended ? { ended } : {};
  };
}

export const exceptionOf = ({ counts, ended }: Excepted): { exception?: Exception } => {
  const exception = counts ?? ended;
  return exception ? { exception } : {};
};

export function verdictOf(
  isOver: boolean,
  isDecided: boolean,
  { counts }: Excepted,
  isKnown: boolean,
): Verdict {
  if (isDecided) return 'decided';
  if (!isOver) return 'below';
  if (counts) return 'excepted';
  return isKnown ? 'known' : 'fails';
}
