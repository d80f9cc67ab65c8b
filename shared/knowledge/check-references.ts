import type { Condition } from './condition';
import { allowedFoci, childrenOf, type Focus } from './condition-shape';
import type { Knowledge } from './knowledge';
import type { BoundaryKind, FactDefinition, Mitigation, Rule, Stencil } from './pack';
import type { PackProblem, Placed } from './pack-problem';

interface Definitions {
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
  for (const placed of definitions.facts.values()) {
    const { type, values, safe } = placed.value;
    if ((type === 'choice') !== (values !== undefined))
      at(placed, '.values', 'a choice, and only a choice, has values');
    const allowed = type === 'yesNo' ? ['yes', 'no'] : values;
    if (safe !== undefined && allowed && !allowed.includes(safe))
      at(placed, '.safe', `"${safe}" is none of ${allowed.join(', ')}`);
  }
  for (const placed of definitions.mitigations.values()) {
    if (placed.value.controls.length === 0) at(placed, '.controls', 'a mitigation is verified by a control');
    for (const { ref } of placed.value.controls)
      if (!knowledge.items.has(ref)) at(placed, '.controls', `there is no control "${ref}"`);
  }
  for (const placed of definitions.rules.values())
    for (const { path, message } of checkRule(knowledge, placed.value)) at(placed, path, message);
  return problems;
}

interface RuleProblem {
  path: string;
  message: string;
}

function checkRule(knowledge: Knowledge, rule: Rule): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const say = (path: string, message: string) => void problems.push({ path: `.${path}`, message });
  const { stencils = [], boundaries = [], kinds } = rule.applies;

  for (const id of stencils)
    if (!knowledge.stencils.has(id)) say('applies.stencils', `there is no stencil "${id}"`);
  for (const id of boundaries)
    if (!knowledge.boundaries.has(id)) say('applies.boundaries', `there is no boundary kind "${id}"`);
  if (rule.subject === 'element' && stencils.length === 0 && kinds === undefined)
    say('applies', 'an element rule names stencils or kinds');
  if ((rule.subject === 'boundary' || rule.subject === 'crossing') && boundaries.length === 0)
    say('applies', `a ${rule.subject} rule names boundary kinds`);

  for (const id of rule.mitigations)
    if (!knowledge.mitigations.has(id)) say('mitigations', `there is no mitigation "${id}"`);
  const has = (role: 'techniques' | 'weaknesses' | 'patterns', id: string) =>
    knowledge.catalogues.some(
      (one) => one.role === role && knowledge.items.has(`${one.catalogue}@${one.edition}:${id}`),
    );
  for (const id of rule.techniques ?? [])
    if (!has('techniques', id)) say('techniques', `there is no technique "${id}"`);
  for (const id of rule.weaknesses ?? [])
    if (!has('weaknesses', id)) say('weaknesses', `there is no weakness "${id}"`);
  for (const id of rule.patterns ?? [])
    if (!has('patterns', id)) say('patterns', `there is no attack pattern "${id}"`);
  for (const source of rule.source) {
    const catalogue = knowledge.catalogues.find((one) => source.startsWith(`${one.catalogue}@`));
    if (catalogue && !knowledge.items.has(source)) say('source', `there is no "${source}"`);
  }
  for (const problem of letterProblems(knowledge, rule)) say('stride', problem);
  for (const problem of conditionProblems(knowledge, rule.when, rule.subject)) say('when', problem);
  for (const [index, factor] of (rule.risk.factors ?? []).entries())
    for (const problem of conditionProblems(knowledge, factor.when, rule.subject))
      say(`risk.factors[${index}]`, problem);
  return problems;
}

const lettersOfKind = { 'external entity': 'SR', process: 'STRIDE', 'data store': 'TRID' } as const;

function letterProblems(knowledge: Knowledge, rule: Rule): string[] {
  const { stencils = [], boundaries = [], kinds = [] } = rule.applies;
  if (rule.subject === 'flow') return 'TID'.includes(rule.stride) ? [] : ['a flow has T, I and D only'];
  if (rule.subject === 'element')
    return [...stencils.flatMap((id) => knowledge.stencils.get(id)?.kind ?? []), ...kinds]
      .filter((kind) => !lettersOfKind[kind].includes(rule.stride))
      .map((kind) => `${rule.stride} doesn't apply to a ${kind}`);
  return boundaries
    .filter((id) => knowledge.boundaries.get(id)?.stride[rule.stride].applies === false)
    .map((id) => `the boundary kind "${id}" says that ${rule.stride} doesn't apply`);
}

/** What is wrong in a condition: names that don't exist, and operators that the focus can't answer. */
function conditionProblems(knowledge: Knowledge, condition: Condition, focus: Focus): string[] {
  const problems: string[] = [];
  const walk = (one: Condition, on: Focus) => {
    const operator = Object.keys(one)[0] ?? '';
    if (!allowedFoci(one).includes(on)) problems.push(`"${operator}" can't be asked of: ${on}`);
    if ('fact' in one) {
      const fact = knowledge.facts.get(one.fact);
      if (fact === undefined) problems.push(`there is no fact "${one.fact}"`);
      else problems.push(...valueProblems(fact, one));
    }
    if ('stencil' in one)
      for (const id of one.stencil)
        if (!knowledge.stencils.has(id)) problems.push(`there is no stencil "${id}"`);
    const kinds = [
      ...('within' in one ? [one.within] : []),
      ...('containsBoundary' in one ? [one.containsBoundary] : []),
      ...('crosses' in one ? one.crosses : []),
    ];
    for (const id of kinds)
      if (!knowledge.boundaries.has(id)) problems.push(`there is no boundary kind "${id}"`);
    for (const [child, next] of childrenOf(one, on)) walk(child, next);
  };
  walk(condition, focus);
  return problems;
}

function valueProblems(fact: FactDefinition, condition: Extract<Condition, { fact: string }>): string[] {
  if ('includes' in condition)
    return fact.type === 'list' ? [] : [`"${fact.id}" is no list, so it includes nothing`];
  if (fact.type === 'list') return [`"${fact.id}" is a list: ask what it includes`];
  const allowed = fact.type === 'yesNo' ? ['yes', 'no'] : (fact.values ?? []);
  const asked = 'is' in condition ? [condition.is] : condition.in;
  return asked
    .filter((value) => !allowed.includes(String(value)))
    .map((value) => `"${fact.id}" is never "${value}": it is ${allowed.join(', ')}`);
}
