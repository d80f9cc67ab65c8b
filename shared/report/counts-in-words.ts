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
