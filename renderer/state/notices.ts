import { create } from 'zustand';

interface Notices {
  /** The last thing to say in the status line. */
  message: string;
  /** Said until it is solved: the database is not to be had, … */
  alarm: string | null;
  say(message: string): void;
  setAlarm(alarm: string | null): void;
}

/** What the status line says, also to screen readers. */
export const useNotices = create<Notices>()((set) => ({
  message: '',
  alarm: null,
  say: (message) => set({ message }),
  setAlarm: (alarm) => set({ alarm }),
}));

export const say = (message: string): void => useNotices.getState().say(message);
