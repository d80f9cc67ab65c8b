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
} as const;
