import { PageOrientation, type Paragraph, type Table } from 'docx';
import type { SectionId } from '../choice/sections';
import type { ReportDocument } from '../document';
import type { ReportTable } from '../tables/table';
import { type PartId, part } from './parts';
import { assumptionsAndScope } from './scope';
import { sources } from './sources';
import { summary } from './summary';
import { heading, words } from './texts';
import { threat } from './threat';

export type Orientation = (typeof PageOrientation)[keyof typeof PageOrientation];

/** A section below its heading, and how the pages lie that it stands on. */
export interface DocxSection {
  orientation: Orientation;
  write(report: ReportDocument, tables: readonly ReportTable[]): (Paragraph | Table)[];
}

const upright = (write: DocxSection['write']): DocxSection => ({
  orientation: PageOrientation.PORTRAIT,
  write,
});
const onItsSide = (write: DocxSection['write']): DocxSection => ({
  orientation: PageOrientation.LANDSCAPE,
  write,
});
const table = (id: PartId): DocxSection => onItsSide((_, tables) => part(tables, id));

/** What writes each section of the document; what is not here has no place in it. */
export const docxSections: Readonly<Partial<Record<SectionId, DocxSection>>> = {
  summary: upright(summary),
  threats: upright(({ threats }) =>
    threats.length === 0 ? [words('No threat stands.')] : threats.flatMap(threat),
  ),
  treatment: table('treatment'),
  mitigations: table('mitigations'),
  coverage: table('coverage'),
  traceability: onItsSide((_, tables) => [
    ...part(tables, 'traceability'),
    heading('By control', 2),
    ...part(tables, 'controls'),
  ]),
  questions: table('questions'),
  accepted: table('accepted'),
  assumptions: onItsSide(assumptionsAndScope),
  inventory: table('inventory'),
  sources: onItsSide(sources),
};
