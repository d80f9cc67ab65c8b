import type { FileChild } from 'docx';
import type { SectionId } from '../choice/sections';
import type { ReportDocument } from '../document/document';
import { accepted } from './accepted';
import { changes } from './changes';
import { compliance } from './compliance';
import { coverage } from './coverage';
import { glossary } from './glossary';
import { method } from './method';
import type { Layout } from './page';
import { type PartId, part } from './parts';
import type { Room } from './room';
import { assumptionsAndScope } from './scope';
import { sources } from './sources';
import { summary } from './summary';
import { heading, words } from './texts';
import { threat } from './threat';
import { traceability } from './traceability';

/** A section of words and tables below its heading, and how the pages lie that it stands on. */
export interface DocxSection {
  layout: Layout;
  write(report: ReportDocument, room: Room): FileChild[];
}

const upright = (write: DocxSection['write']): DocxSection => ({
  layout: 'upright',
  write,
});
const onItsSide = (write: DocxSection['write']): DocxSection => ({
  layout: 'onItsSide',
  write,
});
const table = (id: PartId): DocxSection => onItsSide((_, room) => part(room, id));

/** What writes each section of the document; pictures have pages of their own (report-docx.ts). */
export const docxSections: Readonly<Record<Exclude<SectionId, 'diagrams'>, DocxSection>> = {
  summary: upright(summary),
  changes: onItsSide(changes),
  method: upright(method),
  threats: upright(({ threats }, room) => [
    words(room.say('reportThreats.numbers')),
    ...threats.flatMap((one) => threat(one, room)),
  ]),
  treatment: table('treatment'),
  mitigations: table('mitigations'),
  coverage: onItsSide(coverage),
  compliance: onItsSide(compliance),
  traceability: onItsSide(traceability),
  questions: table('questions'),
  accepted: onItsSide(accepted),
  assumptions: onItsSide(assumptionsAndScope),
  inventory: onItsSide((_, room) => [
    ...part(room, 'inventory'),
    heading(room.say('reportInventory.crossings'), 2),
    ...part(room, 'crossings'),
    heading(room.say('reportCategories.title'), 2),
    words(room.say('reportCategories.caption')),
    ...part(room, 'categories'),
  ]),
  glossary: onItsSide(glossary),
  sources: onItsSide(sources),
};
