import type { Speaker } from '../../language/speak';
import type { ThreatModel } from '../../model/threat-model';

/** `catalogue@edition:id`, wherever a piece of evidence has it. */
const reference = /^[a-z0-9-]+@[^:\s]+:\S.*$/;

/**
 * For a control's references, the ids of the pieces of evidence that name it: whoever wrote them, in whatever field.
 * What they say of it is theirs; that there is none is ours to say.
 */
export function evidenceNaming({ evidence }: Pick<ThreatModel, 'evidence'>) {
  const naming = new Map<string, string[]>();
  for (const id of Object.keys(evidence).sort())
    for (const ref of referencesIn(evidence[id])) {
      const ids = naming.get(ref) ?? [];
      naming.set(ref, ids);
      if (ids.at(-1) !== id) ids.push(id);
    }
  return (...refs: readonly string[]): string[] => [...new Set(refs.flatMap((ref) => naming.get(ref) ?? []))];
}

function referencesIn(value: unknown): string[] {
  if (typeof value === 'string') return reference.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(referencesIn) : [];
}

/** Ids of the evidence for some of a report's controls, by their references, each once. */
export function evidenceForRefs(
  controls: readonly { catalogue: string; id: string; evidence: readonly string[] }[],
): (refs: readonly string[]) => string[] {
  const proof = new Map(controls.map(({ catalogue, id, evidence }) => [`${catalogue}:${id}`, evidence]));
  return (refs) => [...new Set(refs.flatMap((ref) => proof.get(ref) ?? []))];
}

/** Evidence in a cell: said plainly where there is none. */
export const evidenceInWords = (ids: readonly string[], say: Speaker): string =>
  ids.length === 0
    ? say('reportMeasures.noEvidence')
    : say('reportMeasures.evidence', { ids: ids.join(', ') });
