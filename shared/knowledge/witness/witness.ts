import type { Knowledge } from '../knowledge';
import type { Case, Rule } from '../pack';
import { Search } from './search';
import { type At, nothing, type Sketch } from './sketch';

/** How many half-made models are tried for one rule before it counts as one that never stands. */
const patience = 20_000;

/**
 * The smallest model found on which a rule stands (or, on request, is quiet), or null where its condition
 * contradicts itself. A search: each operator says what would have to be drawn or known, and what clashes is
 * given up.
 */
export function witness(rule: Rule, knowledge: Knowledge, stands = true): Case | null {
  let tries = 0;
  const search = new Search(knowledge, () => {
    tries += 1;
    return tries < patience;
  });
  for (const [sketch, at] of beginnings(rule, knowledge))
    for (const found of search.meet(rule.when, at, stands, sketch)) return finished(found, knowledge);
  return null;
}

function* beginnings({ subject, applies }: Rule, knowledge: Knowledge): Generator<[Sketch, At]> {
  const { stencils = [], kinds = [], boundaries = [] } = applies;
  const ofKinds = [...knowledge.stencils.values()].filter(({ kind }) => kinds.includes(kind));
  if (subject === 'element')
    for (const stencil of [...stencils, ...ofKinds.map(({ id }) => id)])
      yield [
        { ...nothing(), elements: { it: { stencil } } },
        { type: 'element', id: 'it' },
      ];
  const line = { it: { from: 'a', to: 'b' } };
  if (subject === 'flow')
    yield [
      { ...nothing(), elements: { a: {}, b: {} }, flows: line },
      { type: 'flow', id: 'it' },
    ];
  for (const kind of boundaries) {
    const gate = { it: { kind } };
    if (subject === 'boundary')
      yield [
        { ...nothing(), boundaries: gate },
        { type: 'boundary', id: 'it' },
      ];
    if (subject === 'crossing')
      for (const direction of ['inward', 'outward'] as const) {
        const elements = direction === 'inward' ? { a: {}, b: { in: 'it' } } : { a: { in: 'it' }, b: {} };
        const at: At = { type: 'crossing', flow: 'flow', boundary: 'it', direction };
        yield [{ boundaries: gate, elements, flows: { flow: line.it } }, at];
      }
  }
}

function finished({ boundaries, elements, flows }: Sketch, knowledge: Knowledge): Case {
  const common = knowledge.stencils.has('container')
    ? 'container'
    : ([...knowledge.stencils.values()].find(({ kind }) => kind === 'process')?.id ?? '');
  const named = Object.entries(elements).map(([id, { stencil = common, ...rest }]) => [
    id,
    { stencil, ...rest },
  ]);
  return {
    ...(Object.keys(boundaries).length > 0 && { boundaries }),
    ...(named.length > 0 && { elements: Object.fromEntries(named) }),
    ...(Object.keys(flows).length > 0 && { flows }),
  };
}
