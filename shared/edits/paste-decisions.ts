import { mitigationKey } from '../model/mitigation-key';
import { rewriteThreatKey } from '../model/threat-key';
import type { ThreatModel } from '../model/threat-model';

/** The longest key that a model's file may have for a decision. */
const longest = 2000;

/**
 * Takes over what was decided on pasted things, under their new ids, and how far their mitigations are. What the
 * model already says is left.
 * @param idOf the id that something has now; undefined: nothing of it is taken over
 */
export function pasteDecisions(
  draft: ThreatModel,
  { decisions, mitigations }: Pick<ThreatModel, 'decisions' | 'mitigations'>,
  idOf: (id: string) => string | undefined,
): void {
  for (const [key, decision] of Object.entries(decisions)) {
    const now = rewriteThreatKey(key, idOf);
    if (now !== undefined && now.length <= longest) draft.decisions[now] ??= decision;
  }
  for (const use of Object.values(mitigations)) {
    const subject = idOf(use.subject);
    if (subject !== undefined)
      draft.mitigations[mitigationKey(use.mitigation, subject)] ??= { ...use, subject };
  }
}
