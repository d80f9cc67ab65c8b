import { fromBase64 } from './choice/base64';
import type { ReportMachine } from './report-source';

/** One white pixel. */
const png = fromBase64(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==',
);

/** A machine that nothing is printed or drawn on, for tests of what is written. */
export const bareMachine: ReportMachine = {
  sha256: () => '',
  printPdf: async () => null,
  rasterise: async () => png ?? new Uint8Array(),
};
