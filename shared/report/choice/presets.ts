import { type Audience, isAudience } from '../../model/audience';
import type { ReportChoice, SavedReport } from '../../model/report-choice';
import type { ThreatModel } from '../../model/threat-model';

/** What each of them wants to read. The auditor wants everything, and a report is the auditor's unless somebody chooses. */
export const audienceChoices: Readonly<Record<Audience, ReportChoice>> = {
  auditor: {},
  /** What is at stake, and what somebody decided to live with: two or three pages. */
  executive: { sections: ['summary', 'changes', 'accepted'] },
  /** What to build and what to find out. */
  architect: {
    sections: [
      'summary',
      'changes',
      'diagrams',
      'threats',
      'treatment',
      'mitigations',
      'questions',
      'accepted',
      'assumptions',
      'inventory',
    ],
    statuses: ['open', 'mitigated', 'accepted', 'transferred', 'avoided'],
  },
  /** What people need in their hands to go on together: the picture, its words, and what is open. */
  workshop: {
    sections: ['method', 'diagrams', 'threats', 'questions', 'assumptions', 'glossary'],
    benchmarks: [],
    lowestRisk: 'medium',
    statuses: ['open'],
  },
};

/**
 * The choice that an id or a name stands for. What somebody kept under just this name wins over an audience, and an
 * audience over what is only similar; `instead` is the audience that the name would stand for otherwise.
 */
export function findChoice(
  asked: string,
  { reports = {} }: Pick<ThreatModel, 'reports'>,
): { name: string; choice: ReportChoice; instead?: Audience } | undefined {
  const id = asked.toLowerCase();
  const saved: SavedReport[] = Object.values(reports);
  const own = saved.find(({ name }) => name === asked);
  if (isAudience(id))
    return own
      ? { name: own.name, choice: own.choice, instead: id }
      : { name: id, choice: audienceChoices[id] };
  return own ?? saved.find((one) => one.id === asked) ?? saved.find(({ name }) => name.toLowerCase() === id);
}
