import type { RiskLevel } from '../../analysis/analysis';
import type { Speaker } from '../../language/speak';
import { placeInWords } from '../document/threat-places';
import type { DifferenceDocument, OneSidedThreatJson } from './difference-document';

/** What a table says of a threat that came or went, in plain text. */
export interface ThreatRow {
  risk: RiskLevel;
  stride: string;
  title: string;
  subject: string;
  because: string[];
  place: string;
  /** `catalogue@edition:id`, the closest first. */
  controls: string[];
}

/** At most so many causes of a threat in a table; they are all in the JSON. */
const mostCauses = 3;

/**
 * A threat as a row. The words of its causes; where there is more to know (it was a question, it is not settled), that
 * after them, and what people decided already.
 */
export function threatRow(threat: OneSidedThreatJson, say: Speaker): ThreatRow {
  const { risk, stride, title, subjects, causes, elsewhere, decision, places, refs } = threat;
  const told = causes.slice(0, mostCauses).map(({ text }) => text);
  const more = causes.length - told.length;
  return {
    risk: risk.residual,
    stride,
    title,
    subject: subjects[0]?.name ?? '',
    because: [
      ...told,
      ...(more > 0 ? [say('differences.more', { count: more })] : []),
      ...(causes.length === 0 || elsewhere.because === 'open' ? [elsewhere.text] : []),
      ...(decision ? [decision.text] : []),
    ],
    place: places[0] === undefined ? '' : placeInWords(places[0]),
    controls: refs,
  };
}

/** A heading that fits two models of one title, or of two. */
export const titlesOf = ({ before, after }: DifferenceDocument): string[] =>
  before.title === after.title ? [after.title] : [before.title, after.title];

/** Whether there is nothing to tell. */
export const isEmpty = ({ summary, questions, assumptions }: DifferenceDocument): boolean =>
  summary.model + summary.system + summary.new + summary.gone + summary.changed === 0 &&
  [questions.new, questions.gone, assumptions.new, assumptions.gone].every((list) => list.length === 0);
