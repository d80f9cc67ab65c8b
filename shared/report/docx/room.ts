import type { Speaker } from '../../language/speak';
import type { ReportThreat } from '../document/document';
import type { ReportTable } from '../tables/table';

/** What a section of the document is written with. */
export interface Room {
  /** Says what the report says, in its language. */
  say: Speaker;
  /** Ids of the evidence for a threat's controls. */
  evidenceOf(threat: Pick<ReportThreat, 'controls'>): readonly string[];
  /** The number of a measure. */
  numberOf(measure: string): string;
  /** Of what the report shows. */
  tables: readonly ReportTable[];
  /** Between the margins of its page, in twentieths of a point. */
  width: number;
}
