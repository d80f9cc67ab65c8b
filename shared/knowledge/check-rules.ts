import type { Condition } from './condition';
import { allowedFoci, childrenOf, type Focus, ownFacts } from './condition-shape';
import type { Knowledge } from './knowledge';
import type { Case, FactDefinition, Rule } from './pack';
import type { Placed } from './pack-problem';
import { witness } from './witness/witness';

/** What is wrong with a rule, and in which of its fields. */
export interface RuleProblem {
  path: string;
  message: string;
}

/** What a rule refers to in vain, asks of something that can't answer, or can never come true. */
export function checkRule(knowledge: Knowledge, rule: Rule): RuleProblem[] {
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
  for (const problem of rule.unless ? conditionProblems(knowledge, rule.unless, rule.subject) : [])
    say('unless', problem);
  for (const [index, factor] of (rule.risk.factors ?? []).entries())
    for (const problem of conditionProblems(knowledge, factor.when, rule.subject))
      say(`risk.factors[${index}]`, problem);
  for (const [name, one] of Object.entries(rule.cases))
    for (const problem of caseProblems(knowledge, one)) say(`cases.${name}`, problem);
  for (const fact of factsOfNone(knowledge, rule))
    say('when', `"${fact}" is a fact of nothing that the rule looks at: list it under "facts" there`);
  if (problems.length === 0 && witness(rule, knowledge) === null)
    say('when', 'it can never be true: its parts contradict each other');
  return problems;
}

/** Facts that a condition reads of its own subject, though none of the stencils or kinds it looks at has them. */
function factsOfNone(knowledge: Knowledge, { subject, applies, when }: Rule): string[] {
  const listed = new Set([
    ...(applies.stencils ?? []).flatMap((id) => knowledge.stencils.get(id)?.facts ?? []),
    ...(applies.boundaries ?? []).flatMap((id) => knowledge.boundaries.get(id)?.facts ?? []),
    ...[...knowledge.stencils.values()]
      .filter(({ kind }) => applies.kinds?.includes(kind))
      .flatMap(({ facts }) => facts),
  ]);
  if (subject === 'flow') for (const fact of knowledge.flowFacts) listed.add(fact);
  if (subject === 'crossing') return [];
  return [...new Set(ownFacts(when))].filter((fact) => knowledge.facts.has(fact) && !listed.has(fact));
}

function* caseProblems(
  knowledge: Knowledge,
  { boundaries = {}, elements = {}, flows = {} }: Case,
): Generator<string> {
  for (const { kind } of Object.values(boundaries))
    if (!knowledge.boundaries.has(kind)) yield `there is no boundary kind "${kind}"`;
  for (const { stencil } of Object.values(elements))
    if (!knowledge.stencils.has(stencil)) yield `there is no stencil "${stencil}"`;
  for (const part of [...Object.values(boundaries), ...Object.values(elements)])
    if (part.in !== undefined && !(part.in in boundaries))
      yield `there is no boundary "${part.in}" in the case`;
  for (const { from, to } of Object.values(flows))
    for (const end of [from, to]) if (!(end in elements)) yield `there is no element "${end}" in the case`;
  for (const { facts = {} } of [
    ...Object.values(boundaries),
    ...Object.values(elements),
    ...Object.values(flows),
  ])
    for (const fact of Object.keys(facts)) if (!knowledge.facts.has(fact)) yield `there is no fact "${fact}"`;
}

/** Pairs of rules that raise the same category of the same subject under the same condition. */
export function* sameRules(rules: readonly Placed<Rule>[]): Generator<[Placed<Rule>, Placed<Rule>]> {
  const seen = new Map<string, Placed<Rule>>();
  for (const placed of rules) {
    const { subject, stride, applies, when } = placed.value;
    const { stencils = [], kinds = [], boundaries = [] } = applies;
    const condition = JSON.stringify(inOrder(when));
    for (const about of subject === 'flow' ? [''] : [...stencils, ...kinds, ...boundaries]) {
      const key = JSON.stringify([subject, stride, about, condition]);
      const known = seen.get(key);
      if (known && known !== placed) yield [known, placed];
      else seen.set(key, placed);
    }
  }
}

/** A condition with the parts of each `all` and `any`, and the words of each list, in one order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(inOrder).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, inOrder(part)]),
  );
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
