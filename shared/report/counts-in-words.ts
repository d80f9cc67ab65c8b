import { strideWords } from '../analysis/suppress';
import { strideLetters } from '../knowledge/pack';
import type { ReportDocument } from './document';

/** How much there is in the model; of a part of it, how much that is of how much. */
export function countsInWords({ summary, shown }: Pick<ReportDocument, 'summary' | 'shown'>): string {
  const { elements, flows, boundaries, threats, questions } = summary;
  const drawn = `${elements} elements, ${flows} flows and ${boundaries} trust boundaries`;
  const isWhole = [shown?.threats, shown?.questions, shown?.subjects].every(
    (part) => part === undefined || part.shown === part.of,
  );
  return shown === undefined || isWhole
    ? `The model has ${drawn}. ${threats} threats stand; ${questions} questions are open.`
    : `Shown are ${drawn}, ${threats} of ${shown.threats.of} threats that stand, and ${questions} of ${shown.questions.of} open questions.`;
}

/** The same threats by category and by status, those that are most first. */
export function countsByInWords({
  summary: { byStride, byStatus },
}: Pick<ReportDocument, 'summary'>): string {
  const listed = (counts: readonly (readonly [string, number])[]) =>
    counts
      .filter(([, count]) => count > 0)
      .sort(([, a], [, b]) => b - a)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ');
  const categories = listed(strideLetters.map((letter) => [strideWords[letter], byStride[letter]]));
  const statuses = listed(Object.entries(byStatus));
  return categories === '' ? '' : `By category: ${categories}. By status: ${statuses}.`;
}
