import { create } from 'zustand';

interface Announcements {
  text: string;
  /** Tells one announcement from the next with the same words. */
  count: number;
}

/** What is told to screen readers alone, because who sees the screen sees it. What all are told is a notice. */
export const useAnnouncements = create<Announcements>()(() => ({ text: '', count: 0 }));

/** Tells screen readers, when they have said what they are saying. */
export const announce = (text: string): void =>
  useAnnouncements.setState(({ count }) => ({ text, count: count + 1 }));
