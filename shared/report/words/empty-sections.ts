import type { SectionId } from '../choice/sections';
import type { ReportDocument } from '../document/document';
import { silentInWords } from '../document/silent-benchmarks';
import { stillToTreat } from '../document/still-to-treat';
import { noneInWords } from './none-in-words';
import { sayOf } from './wording';

/** What a section says that has nothing to show; undefined: it has something. So no reader takes it for forgotten. */
export function emptyInWords(report: ReportDocument, id: SectionId): string | undefined {
  const say = sayOf(report);
  if (id === 'compliance' && report.shown?.limits.benchmarks === undefined)
    return say('reportCoverage.notChosen');
  const nothing = <T>(all: readonly T[], words: string) => (all.length === 0 ? words : undefined);
  const silent = () => silentInWords(report.silent, say).join(' ');
  switch (id) {
    case 'changes':
      return report.since === undefined ? say('reportChanges.notCompared') : undefined;
    case 'diagrams':
      return nothing(report.diagrams, say('reportInventory.noDiagram'));
    case 'threats':
      return nothing(report.threats, noneInWords(report, 'threats'));
    case 'treatment':
      return nothing(stillToTreat(report.threats), noneInWords(report, 'unsettled'));
    case 'mitigations':
    case 'traceability':
      return nothing(report.mitigations, noneInWords(report, 'measures'));
    case 'coverage':
      return nothing(report.coverage, silent() || say('reportCoverage.none'));
    case 'compliance':
      return nothing(report.coverage, say('reportCoverage.none'));
    case 'questions':
      return nothing(report.questions, noneInWords(report, 'questions'));
    case 'inventory':
      return nothing(report.subjects, say('reportInventory.noSubject'));
    case 'accepted':
    case 'assumptions':
    case 'summary':
    case 'method':
    case 'glossary':
    case 'sources':
      return undefined;
  }
}
