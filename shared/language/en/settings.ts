/** What a person prefers on this machine. */
export const settings = {
  title: 'Settings',
  language: 'Language',
  'language-system': 'As the system',
  'language-en': 'English',
  'language-de': 'Deutsch',
  packsLanguage:
    'Knowledge packs speak the language that they are written in: those that ship with Bulkhead, English.',
  theme: 'Colours',
  'theme-system': 'As the system',
  'theme-light': 'Light',
  'theme-dark': 'Dark',
  contrast: 'Contrast',
  'contrast-system': 'As the system',
  'contrast-more': 'More',
  overview: 'Overview on the canvas',
  heat: 'Heat view',
  done: 'Done',
} as const;
