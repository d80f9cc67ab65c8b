import type { Speaker } from '../../language/speak';
import type { ReportDocument, ReportThreat } from '../document/document';
import type { Picture } from '../picture/svg';
import type { Links } from './links';

/** Pictures of a report's diagrams, by the diagram's id. */
export type Pictures = Readonly<Record<string, readonly Picture[]>>;

/** What sections of a page share. */
export interface HtmlParts {
  /** Says what the report says, in its language. */
  say: Speaker;
  links: Links;
  pictures: Pictures;
  /** Ids of the evidence for a threat's controls. */
  evidenceOf(threat: Pick<ReportThreat, 'controls'>): readonly string[];
}

/** The HTML below the heading of a section. */
export type HtmlSection = (report: ReportDocument, parts: HtmlParts) => string;
