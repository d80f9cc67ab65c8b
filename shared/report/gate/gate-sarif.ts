import type { Knowledge } from '../../knowledge/knowledge';
import { type OtherFinding, sarifLog, type ThreatFinding } from '../sarif/sarif';
import { decisionInWords } from '../words/decision-in-words';
import type { ExceptionJson, GateDocument, JudgedThreatJson } from './gate-document';
import { letPassInWords } from './let-pass-in-words';

/**
 * What a gate said in SARIF: what is over a threshold, also where it passes. Code hosts show accepted risks and
 * exceptions as suppressed, and what stood before as unchanged.
 */
export function gateSarif(document: GateDocument, knowledge: Knowledge, version: string): object {
  return sarifLog({
    version,
    knowledge,
    threats: document.threats.filter(({ over }) => over.length > 0).map(threatFinding),
    others: [
      ...document.controls.map((control): OtherFinding => {
        const { ref, title, places } = control;
        const acceptedBecause = letPassInWords(control, document);
        return {
          rule: { id: 'control-not-met', title: 'A control of a benchmark is not met' },
          name: ref,
          text: `${ref} is not met: ${title}.`,
          places,
          ...(acceptedBecause !== undefined && { acceptedBecause }),
        };
      }),
      ...document.questions
        .filter(({ verdict }) => verdict !== 'below')
        .map(
          ({ name, subject, question, since, days, exception, places }): OtherFinding => ({
            rule: { id: 'question-open', title: 'A question about the system is open for too long' },
            name,
            text: `${subject.name}: ${question} Nobody has answered since ${since}, ${days} days.`,
            places,
            ...acceptance(exception),
          }),
        ),
    ],
  });
}

const states = { new: 'new', worse: 'updated', before: 'unchanged' } as const;

function threatFinding(threat: JudgedThreatJson): ThreatFinding {
  const { because, places, refs, since, verdict, decision, exception } = threat;
  const accepted =
    verdict === 'decided'
      ? { acceptedBecause: decisionInWords(threat.status, decision) }
      : verdict === 'excepted'
        ? acceptance(exception)
        : {};
  return {
    threat,
    because,
    places,
    refs,
    ...(since && { baselineState: states[since] }),
    ...accepted,
  };
}

const acceptance = (exception: ExceptionJson | undefined): { acceptedBecause?: string } =>
  exception === undefined || exception.ended
    ? {}
    : { acceptedBecause: decisionInWords('excepted', exception) };
