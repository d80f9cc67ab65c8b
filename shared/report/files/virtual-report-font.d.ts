/** The report's typeface (Inter, OFL-1.1) by weight, WOFF2 in base64; made by build/data-plugin.ts. */
declare module 'virtual:report-font' {
  const weights: Record<string, string>;
  export default weights;
}
