import { create } from 'zustand';
import type { Phrase } from '../../shared/language/phrase';

/** What an alarm is about: only what puts the same thing right takes it away. */
export type Cause = 'file' | 'outside' | 'database' | 'lost' | 'back' | 'room' | 'packs';

export interface Alarm {
  cause: Cause;
  message: string | Phrase;
  /** Ids of actions that put it right. */
  ways: readonly string[];
}

interface Notices {
  /** The last thing to say in the status line; what happens next takes its place. */
  message: string;
  /** The message is why something was not done. */
  isRefusal: boolean;
  /** Said until it is solved or put away: the database is not to be had, … */
  alarm: Alarm | null;
  say(message: string): void;
  refuse(reason: string): void;
  /** @param message a phrase, which is said anew in another language; or what came from elsewhere as it is */
  raise(cause: Cause, message: string | Phrase, ways?: readonly string[]): void;
  /** Takes away the alarm of this cause, or any. */
  calm(cause?: Cause): void;
}

/** What the status line says, also to screen readers. */
export const useNotices = create<Notices>()((set) => ({
  message: '',
  isRefusal: false,
  alarm: null,
  say: (message) => set({ message, isRefusal: false }),
  refuse: (reason) => set({ message: reason, isRefusal: true }),
  raise: (cause, message, ways = []) => set({ alarm: { cause, message, ways } }),
  calm: (cause) => set(({ alarm }) => (cause === undefined || cause === alarm?.cause ? { alarm: null } : {})),
}));

export const say = (message: string): void => useNotices.getState().say(message);
export const refuse = (reason: string): void => useNotices.getState().refuse(reason);

/** Something else is done now, or was done: why an earlier thing was not is no longer news. */
export const forgetRefusal = (): void => {
  if (useNotices.getState().isRefusal) say('');
};
