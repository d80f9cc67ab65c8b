import { z } from 'zod';
import { DecisionStatus } from './decision-status';
import { EntityId } from './id';

/** Sizes of paper that a report is printed on. */
export const paperSizes = ['a4', 'letter'] as const;
export const PaperSize = z.enum(paperSizes);
export type PaperSize = z.infer<typeof PaperSize>;

/** Characters of what says how confidential a report is. */
export const longestReportMark = 200;

/** Characters of a picture as a `data:` address; what it comes to in bytes is a quarter less. */
export const longestLogo = 400_000;

/**
 * What somebody wants to have in a report, and how it is to look. A field that is absent asks for everything. Names that
 * nobody knows any more (a section, a benchmark, a diagram) are passed over.
 */
export const ReportChoice = z.looseObject({
  /** Ids of sections; in the report they have the report's order. */
  sections: z.array(z.string().min(1).max(100)).max(100).optional(),
  /** Catalogues of controls, without their editions: `cis-kubernetes`. */
  benchmarks: z.array(z.string().min(1).max(200)).max(500).optional(),
  /** Threats whose residual risk is this or higher. */
  lowestRisk: z.enum(['low', 'medium', 'high', 'critical']).optional(),
  statuses: z.array(DecisionStatus).max(20).optional(),
  /** Owners of threats; the empty name means those that nobody owns. */
  owners: z.array(z.string().max(500)).max(1000).optional(),
  /** Ids of diagrams: what they show, and the threats of that. */
  diagrams: z.array(EntityId).max(1000).optional(),
  /** Instead of the model's title. */
  title: z.string().max(1000).optional(),
  /** Confidentiality, on every page: `Internal`. */
  mark: z.string().max(longestReportMark).optional(),
  /** A picture for the title page. */
  logo: z
    .string()
    .max(longestLogo)
    .regex(
      /^data:image\/(png|jpeg);base64,[A-Za-z0-9+/]+=*$/,
      'a logo is a PNG or JPEG picture as a data: address',
    )
    .optional(),
  /** The language of the report's own words (`de`); absent: that of whoever writes it. */
  language: z.string().min(1).max(35).optional(),
  /** Absent: A4. */
  page: PaperSize.optional(),
});
export type ReportChoice = z.infer<typeof ReportChoice>;

/** A choice that people gave a name, kept with the model. */
export const SavedReport = z.looseObject({
  id: EntityId,
  name: z.string().trim().min(1).max(200),
  choice: ReportChoice,
});
export type SavedReport = z.infer<typeof SavedReport>;
