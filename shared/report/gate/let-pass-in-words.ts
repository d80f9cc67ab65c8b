import { decisionInWords } from '../words/decision-in-words';
import type { GateDocument, JudgedControlJson } from './gate-document';

/** Why a control that isn't met is let pass: an exception, or the decision about its threat; undefined: it isn't. */
export function letPassInWords(
  { verdict, exception, threats: keys }: JudgedControlJson,
  { threats }: GateDocument,
): string | undefined {
  if (verdict === 'excepted') return decisionInWords('excepted', exception);
  if (verdict !== 'decided') return undefined;
  const behind = threats.find(({ key }) => keys.includes(key));
  return behind === undefined ? 'decided' : decisionInWords(behind.status, behind.decision);
}
