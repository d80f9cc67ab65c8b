import { create } from 'zustand';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const contrasts = ['system', 'more'] as const;
export type Contrast = (typeof contrasts)[number];

const keys = {
  theme: 'bulkhead-theme',
  contrast: 'bulkhead-contrast',
  overview: 'bulkhead-overview',
  heat: 'bulkhead-heat',
  name: 'bulkhead-name',
} as const;
const kept = localStorage.getItem(keys.theme);
const systemDark = window.matchMedia('(prefers-color-scheme: dark)');
const systemContrast = window.matchMedia('(prefers-contrast: more)');

interface Preferences {
  theme: Theme;
  /** Whether the canvas shows a small picture of the whole diagram. */
  hasOverview: boolean;
  /** Whether the canvas colours everything by its highest open risk. */
  hasHeat: boolean;
  setHeat(isShown: boolean): void;
  /** Who works here, as they wrote it themselves the last time that they decided something. */
  name: string;
  setName(name: string): void;
  /** Stronger lines and letters. */
  contrast: Contrast;
  setContrast(contrast: Contrast): void;
  setTheme(theme: Theme): void;
  setOverview(isShown: boolean): void;
}

/** What a person prefers on this machine, whatever the document. */
export const usePreferences = create<Preferences>()((set) => ({
  theme: themes.find((theme) => theme === kept) ?? 'system',
  hasOverview: localStorage.getItem(keys.overview) !== 'hidden',
  hasHeat: localStorage.getItem(keys.heat) === 'shown',
  setHeat: (hasHeat) => {
    localStorage.setItem(keys.heat, hasHeat ? 'shown' : 'hidden');
    set({ hasHeat });
  },
  name: localStorage.getItem(keys.name) ?? '',
  setName: (name) => {
    localStorage.setItem(keys.name, name);
    set({ name });
  },
  contrast: contrasts.find((one) => one === localStorage.getItem(keys.contrast)) ?? 'system',
  setContrast: (contrast) => {
    localStorage.setItem(keys.contrast, contrast);
    set({ contrast });
    applyTheme();
  },
  setTheme: (theme) => {
    localStorage.setItem(keys.theme, theme);
    set({ theme });
    applyTheme();
  },
  setOverview: (hasOverview) => {
    localStorage.setItem(keys.overview, hasOverview ? 'shown' : 'hidden');
    set({ hasOverview });
  },
}));

/** Light or dark as it is shown now. */
export function shownTheme(): 'light' | 'dark' {
  const { theme } = usePreferences.getState();
  return theme === 'system' ? (systemDark.matches ? 'dark' : 'light') : theme;
}

/** Puts theme and contrast on the page; called at the start and whenever they change. */
export function applyTheme(): void {
  document.documentElement.dataset.theme = shownTheme();
  const hasMore = usePreferences.getState().contrast === 'more' || systemContrast.matches;
  document.documentElement.dataset.contrast = hasMore ? 'more' : 'normal';
}
systemDark.addEventListener('change', applyTheme);
systemContrast.addEventListener('change', applyTheme);
