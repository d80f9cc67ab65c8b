import weights from 'virtual:report-font';

/** The report's typeface as CSS that needs no other file. @param wanted weights, all that there are when absent */
export function fontFaces(wanted: readonly string[] = Object.keys(weights)): string {
  return wanted
    .map(
      (weight) =>
        `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/woff2;base64,${weights[weight]}) format('woff2')}`,
    )
    .join('');
}
