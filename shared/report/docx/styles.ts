import type { Language } from '../../language/speak';
import { grey } from './texts';

const languageTag: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

/** How headings and text look, as styles that people can change. */
export const stylesIn = (language: Language | undefined) => ({
  default: {
    document: {
      // What checks spelling and reads aloud goes by the language; where none is named, by that of whoever opens it.
      run: { font: 'Calibri', size: 21, ...(language && { language: { value: languageTag[language] } }) },
    },
    heading1: {
      run: { size: 32, bold: true, color: '0B5E6B' },
      paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { size: 25, bold: true },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
    title: { run: { size: 52, bold: true } },
  },
  paragraphStyles: [
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: 17, color: grey },
      paragraph: { spacing: { before: 80, after: 200 } },
    },
  ],
});
