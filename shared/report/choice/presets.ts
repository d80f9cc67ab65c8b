import type { ReportChoice, SavedReport } from '../../model/report-choice';
import type { ThreatModel } from '../../model/threat-model';

/** For whom a report is. Everybody's own choices are kept with the model. */
export const audiences = ['auditor', 'executive', 'architect', 'workshop'] as const;
export type Audience = (typeof audiences)[number];

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

export const isAudience = (id: string): id is Audience => audiences.some((one) => one === id);

/** The choice that an id or a name stands for: an audience's, else one that is kept with the model. */
export function findChoice(
  asked: string,
  { reports = {} }: Pick<ThreatModel, 'reports'>,
): { name: string; choice: ReportChoice } | undefined {
  const id = asked.toLowerCase();
  if (isAudience(id)) return { name: id, choice: audienceChoices[id] };
  const saved: SavedReport[] = Object.values(reports);
  return (
    saved.find((one) => one.id === asked) ??
    saved.find(({ name }) => name === asked) ??
    saved.find(({ name }) => name.toLowerCase() === id)
  );
}
