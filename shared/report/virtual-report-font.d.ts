/** The report's typeface (Inter, OFL-1.1), WOFF2 in base64; made by build/data-plugin.ts. */
declare module 'virtual:report-font' {
  const font: string;
  export default font;
}
