/**
 * Draws an SVG that needs nothing else, typeface included, as the bytes of a PNG.
 * @param scale pixels for one of the drawing
 */
export type Rasterise = (svg: string, scale: number) => Promise<Uint8Array>;
