/** How headings and text look, as styles that people can change. */
export const styles = {
  default: {
    document: { run: { font: 'Calibri', size: 21 } },
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
} as const;
