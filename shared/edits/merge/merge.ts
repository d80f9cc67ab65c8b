import { share } from '../../model/same-data';
import { emptyModel, type ThreatModel } from '../../model/threat-model';
import { type Choices, type Conflict, createJudge } from './conflict';
import { decideFates } from './fates';
import { keepApart, noneRenamed, type Renamed } from './keep-apart';
import { mergeDiagrams } from './merge-diagrams';
import { mergeAssumptions, mergeFlows, mergeModelFields, mergeThings } from './merge-things';
import { mergeMitigations, mergeNoted, mergeNotedIfAny } from './merge-work';
import type { Merging } from './merging';
import { mergePlaces } from './places';
import type { Versions } from './versions';

export interface Merged {
  /** Always a model that could be in a file. Where nothing was chosen yet, `mine` stands. */
  model: ThreatModel;
  /** Everything that there is to choose, also what has been chosen. */
  conflicts: readonly Conflict[];
  /** Ids of `theirs` that meant something else in `mine`, and what they are now: both are there. */
  renamed: Renamed;
}

/**
 * Merges what two sides made of one model, thing by thing and field by field. Edits that don't touch each other are
 * all in the result; of those that do, one is chosen.
 * @param base what both began with; undefined when nobody knows: then all that differs is to choose
 */
export function mergeModels(
  base: ThreatModel | undefined,
  mine: ThreatModel,
  theirs: ThreatModel,
  choices: Choices = new Map(),
): Merged {
  const judge = createJudge(choices);
  const known = { base: base ?? { ...emptyModel(''), diagrams: {} }, mine, theirs };
  // Without a base the same id is the same thing: there is no telling.
  const apart = base ? keepApart(known) : { theirs, renamed: noneRenamed };
  const versions: Versions = { ...known, theirs: apart.theirs };
  const things = decideFates(judge, versions);
  const places = mergePlaces(judge, versions, things);
  const { flows, fates } = mergeFlows({ judge, versions, fates: things, places });
  const merging: Merging = { judge, versions, fates, places };
  const model = {
    ...mergeModelFields(merging),
    elements: mergeThings(merging, 'elements'),
    flows,
    boundaries: mergeThings(merging, 'boundaries'),
    diagrams: mergeDiagrams(merging),
    assumptions: mergeAssumptions(merging),
    decisions: mergeNoted(merging, 'decisions', (key) => ({ kind: 'decision', key })),
    mitigations: mergeMitigations(merging),
    evidence: mergeNoted(merging, 'evidence', (id) => ({ kind: 'evidence', id })),
    ...mergeNotedIfAny(merging, 'reports', (id) => ({ kind: 'report', id })),
    ...mergeNotedIfAny(merging, 'people', (id) => ({ kind: 'person', id })),
    ...mergeNotedIfAny(merging, 'approvals', (id) => ({ kind: 'approval', id })),
  } as ThreatModel;
  return { model: share(mine, model), conflicts: judge.conflicts(), renamed: apart.renamed };
}
