import { strideLetters } from '../../knowledge/pack';
import type { DecisionStatus } from '../../model/decision-status';
import type { ReportDocument } from '../document/document';
import { numberIn, sayOf } from './wording';

type Counted = Pick<ReportDocument, 'language' | 'summary' | 'shown'>;

/** How much there is in the model; of a part of it, how much that is of how much. */
export function countsInWords(report: Counted): string {
  const { summary, shown } = report;
  const { elements, flows, boundaries, threats, questions } = summary;
  const say = sayOf(report);
  const drawn = say('reportSummary.drawn', {
    elements: say('reportSummary.elements', { count: elements }),
    flows: say('reportSummary.flows', { count: flows }),
    boundaries: say('reportSummary.boundaries', { count: boundaries }),
  });
  const isWhole = [shown?.threats, shown?.questions, shown?.subjects].every(
    (part) => part === undefined || part.shown === part.of,
  );
  return shown === undefined || isWhole
    ? say('reportSummary.counts', {
        drawn,
        threats: say('reportSummary.threatsStand', { count: threats }),
        questions: say('reportSummary.questionsOpen', { count: questions }),
      })
    : say('reportSummary.countsOfPart', {
        drawn,
        threats,
        ofThreats: shown.threats.of,
        questions,
        ofQuestions: shown.questions.of,
      });
}

/** The same threats by category and by status, those that are most first. */
export function countsByInWords(report: Omit<Counted, 'shown'>): string {
  const { byStride, byStatus } = report.summary;
  const say = sayOf(report);
  const listed = (counts: readonly (readonly [string, number])[]) =>
    counts
      .filter(([, count]) => count > 0)
      .sort(([, a], [, b]) => b - a)
      .map(([name, count]) => `${name} ${numberIn(count, say)}`)
      .join(', ');
  const categories = listed(strideLetters.map((letter) => [say(`stride.${letter}`), byStride[letter]]));
  const statuses = listed(
    Object.entries(byStatus).map(([status, count]) => [say(`status.${status as DecisionStatus}`), count]),
  );
  return categories === '' ? '' : say('reportSummary.countsBy', { categories, statuses });
}
