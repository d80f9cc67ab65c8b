import type { SectionId } from '../choice/sections';
import { accepted } from './accepted';
import { assumptions } from './assumptions';
import { changes } from './changes';
import { compliance } from './compliance';
import { coverage } from './coverage';
import { diagrams } from './diagrams';
import { glossary } from './glossary';
import type { HtmlSection } from './html-section';
import { inventory } from './inventory';
import { method } from './method';
import { mitigations } from './mitigations';
import { questions } from './questions';
import { sources } from './sources';
import { summary } from './summary';
import { threats } from './threats';
import { traceability } from './traceability';
import { treatment } from './treatment';

/** What writes each section of the page. */
export const htmlSections: Readonly<Record<SectionId, HtmlSection>> = {
  summary,
  changes,
  diagrams,
  method,
  threats,
  treatment,
  mitigations,
  coverage,
  compliance,
  traceability,
  questions,
  accepted,
  assumptions,
  inventory,
  glossary,
  sources,
};
