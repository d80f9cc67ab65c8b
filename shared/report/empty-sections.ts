import type { MessageKey } from '../language/phrase';
import type { SectionId } from './choice/sections';
import type { ReportDocument } from './document';
import { silentInWords } from './silent-benchmarks';
import { stillToTreat } from './still-to-treat';
import { sayOf } from './wording';

/** What a section says that has nothing to show; undefined: it has something. So no reader takes it for forgotten. */
export function emptyInWords(report: ReportDocument, id: SectionId): string | undefined {
  const say = sayOf(report);
  if (id === 'compliance' && report.shown?.limits.benchmarks === undefined)
    return say('reportCoverage.notChosen');
  const key = emptyKey(report, id);
  if (key === undefined) return undefined;
  const silent = id === 'coverage' ? silentInWords(report.silent, say) : [];
  return silent.length > 0 ? silent.join(' ') : say(key);
}

function emptyKey(report: ReportDocument, id: SectionId): MessageKey | undefined {
  const nothing = <T>(all: readonly T[], key: MessageKey) => (all.length === 0 ? key : undefined);
  switch (id) {
    case 'changes':
      return report.since === undefined ? 'reportChanges.notCompared' : undefined;
    case 'diagrams':
      return nothing(report.diagrams, 'reportInventory.noDiagram');
    case 'threats':
      return nothing(report.threats, 'reportThreats.none');
    case 'treatment':
      return nothing(stillToTreat(report.threats), 'reportThreats.allSettled');
    case 'mitigations':
    case 'traceability':
      return nothing(report.mitigations, 'reportMeasures.none');
    case 'coverage':
    case 'compliance':
      return nothing(report.coverage, 'reportCoverage.none');
    case 'questions':
      return nothing(report.questions, 'reportSummary.noQuestion');
    case 'inventory':
      return nothing(report.subjects, 'reportInventory.noSubject');
    case 'accepted':
    case 'assumptions':
    case 'summary':
    case 'method':
    case 'glossary':
    case 'sources':
      return undefined;
  }
}
