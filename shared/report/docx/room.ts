import type { ReportTable } from '../tables/table';

/** What a section of the document is written with. */
export interface Room {
  /** Of what the report shows. */
  tables: readonly ReportTable[];
  /** Between the margins of its page, in twentieths of a point. */
  width: number;
}
