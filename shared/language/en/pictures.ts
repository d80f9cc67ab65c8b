/** Diagrams as picture files. */
export const pictures = {
  about: 'Drawn from the model, its letters inside, on white.',
  all: 'All diagrams',
  copied: 'The picture is in the clipboard.',
  copy: 'Copy as PNG',
  diagram: 'This diagram',
  drawing: 'Drawing …',
  failed: 'The picture could not be drawn.',
  file: 'File',
  part: 'part',
  save: 'Save…',
  scale: 'Pixels',
  selection: 'The selection',
  shows: 'Shows',
  title: 'Picture',
  tooLarge: 'The picture would be too large. Choose at most {{most}} ×, a part of it, or SVG.',
  wrote: 'Wrote {{file}} in {{folder}}.',
  cancel: 'Cancel',
  badgeLegend:
    'Badges: the number of open threats, after the highest risk among them: C critical, H high, M medium, L low',
  description: 'Data flow diagram with {{elements}}, {{flows}} and {{boundaries}}.',
} as const;
