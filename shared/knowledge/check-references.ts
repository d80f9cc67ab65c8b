import { checkRule, sameRules } from './check-rules';
import type { Knowledge } from './knowledge';
import type { BoundaryKind, FactDefinition, Mitigation, Rule, Stencil } from './pack';
import type { PackProblem, Placed } from './pack-problem';

/** What packs define, each with its place. */
export interface Definitions {
  facts: Map<string, Placed<FactDefinition>>;
  stencils: Map<string, Placed<Stencil>>;
  boundaries: Map<string, Placed<BoundaryKind>>;
  mitigations: Map<string, Placed<Mitigation>>;
  rules: Map<string, Placed<Rule>>;
}

/** What refers to nothing, or says what can't be, over a whole set of packs. */
export function checkReferences(knowledge: Knowledge, definitions: Definitions): PackProblem[] {
  const problems: PackProblem[] = [];
  const at = ({ file, field }: Placed<unknown>, path: string, message: string) =>
    void problems.push({ file, field: `${field}${path}`, message });

  for (const placed of [...definitions.stencils.values(), ...definitions.boundaries.values()]) {
    for (const fact of placed.value.facts)
      if (!knowledge.facts.has(fact)) at(placed, '.facts', `there is no fact "${fact}"`);
    if (!knowledge.glyphs.has(placed.value.glyph))
      at(placed, '.glyph', `there is no glyph "${placed.value.glyph}"`);
  }
  for (const placed of definitions.boundaries.values()) {
    const { platformFact } = placed.value;
    if (platformFact !== undefined && !placed.value.facts.includes(platformFact))
      at(placed, '.platformFact', `"${platformFact}" is none of its facts`);
  }
  for (const placed of definitions.facts.values()) {
    const { type, values, safe } = placed.value;
    if ((type === 'choice') !== (values !== undefined))
      at(placed, '.values', 'a choice, and only a choice, has values');
    const allowed = type === 'yesNo' ? ['yes', 'no'] : values;
    if (safe !== undefined && allowed && !allowed.includes(safe))
      at(placed, '.safe', `"${safe}" is none of ${allowed.join(', ')}`);
  }
  for (const { ref, catalogue, control } of knowledge.items.values())
    if (
      control.counteredBy !== undefined &&
      !catalogue.items.some(({ id, counteredBy }) => id === control.counteredBy && counteredBy === undefined)
    )
      problems.push({
        file: catalogue.catalogue,
        field: ref,
        message: `"${control.counteredBy}" is no item of the catalogue that could counter it`,
      });
  for (const placed of definitions.mitigations.values()) {
    if (placed.value.controls.length === 0)
      at(placed, '.controls', 'it is empty: a mitigation names at least one control that verifies it');
    for (const { ref } of placed.value.controls)
      if (!knowledge.items.has(ref)) at(placed, '.controls', `there is no control "${ref}"`);
  }
  for (const placed of definitions.rules.values())
    for (const { path, message } of checkRule(knowledge, placed.value)) at(placed, path, message);
  for (const [one, other] of sameRules([...definitions.rules.values()]))
    at(other, '', `"${other.value.id}" says the same as "${one.value.id}" in ${one.file}`);
  return problems;
}
