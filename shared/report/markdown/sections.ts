import type { SectionId } from '../choice/sections';
import type { ReportDocument } from '../document/document';
import { accepted } from './accepted';
import { assumptions } from './assumptions';
import { changes } from './changes';
import { compliance } from './compliance';
import { coverage } from './coverage';
import { diagrams } from './diagrams';
import { glossary } from './glossary';
import { inventory } from './inventory';
import { method } from './method';
import { mitigations } from './mitigations';
import { questions } from './questions';
import { sources } from './sources';
import { summary } from './summary';
import { threats } from './threats';
import { traceability } from './traceability';
import { treatment } from './treatment';

/** What writes each section in Markdown; what is not here has no place in it. */
export const markdownSections: Readonly<Partial<Record<SectionId, (report: ReportDocument) => string>>> = {
  summary,
  method,
  changes,
  diagrams,
  threats,
  treatment,
  coverage,
  compliance,
  mitigations,
  traceability,
  questions,
  accepted,
  assumptions,
  inventory,
  glossary,
  sources,
};
