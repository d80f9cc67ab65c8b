import { create } from 'zustand';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const key = 'bulkhead-theme';
const kept = localStorage.getItem(key);
const systemDark = window.matchMedia('(prefers-color-scheme: dark)');

interface Preferences {
  theme: Theme;
  setTheme(theme: Theme): void;
}

/** What a person prefers on this machine, whatever the document. */
export const usePreferences = create<Preferences>()((set) => ({
  theme: themes.find((theme) => theme === kept) ?? 'system',
  setTheme: (theme) => {
    localStorage.setItem(key, theme);
    set({ theme });
    applyTheme();
  },
}));

/** Light or dark as it is shown now. */
export function shownTheme(): 'light' | 'dark' {
  const { theme } = usePreferences.getState();
  return theme === 'system' ? (systemDark.matches ? 'dark' : 'light') : theme;
}

/** Puts the theme on the page; called at the start and whenever it changes. */
export function applyTheme(): void {
  document.documentElement.dataset.theme = shownTheme();
}
systemDark.addEventListener('change', applyTheme);
