import { create } from 'zustand';

interface Asked {
  /** The question that somebody wants to see; null: none, or it has been shown. */
  question: { subject: string; fact: string } | null;
  ask(subject: string, fact: string): void;
  shown(): void;
}

/** Which question the place of the questions is to show. */
export const useAsked = create<Asked>()((set) => ({
  question: null,
  ask: (subject, fact) => set({ question: { subject, fact } }),
  shown: () => set({ question: null }),
}));
