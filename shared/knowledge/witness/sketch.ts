import type { Case } from '../pack';

/** What a condition is asked of in a sketch. */
export type At =
  | { type: 'element' | 'flow' | 'boundary'; id: string }
  | { type: 'crossing'; flow: string; boundary: string; direction: 'inward' | 'outward' };

type Filled = { [Part in keyof Case]-?: NonNullable<Case[Part]> };
/** A model in the making. An element without a stencil may still become any. */
export type Sketch = Omit<Filled, 'elements'> & {
  elements: Record<string, Omit<Filled['elements'][string], 'stencil'> & { stencil?: string }>;
};

export const clone = (sketch: Sketch): Sketch => JSON.parse(JSON.stringify(sketch));
export const nothing = (): Sketch => ({ boundaries: {}, elements: {}, flows: {} });

export const partOf = (type: 'element' | 'flow' | 'boundary') =>
  ({ element: 'elements', flow: 'flows', boundary: 'boundaries' })[type] as 'elements';

export function flowAt(at: At, sketch: Sketch) {
  if (at.type === 'flow') return sketch.flows[at.id];
  return at.type === 'crossing' ? sketch.flows[at.flow] : undefined;
}

function parentOf(sketch: Sketch, id: string): string | undefined {
  return sketch.boundaries[id]?.in ?? sketch.elements[id]?.in;
}

/** Ids of the boundaries around something, innermost first. */
export function boundariesAround(sketch: Sketch, id: string): string[] {
  const parent = parentOf(sketch, id);
  return parent === undefined ? [] : [parent, ...boundariesAround(sketch, parent)];
}

/** Draws a boundary around the outermost one that something is in; gives its id. */
export function wrap(sketch: Sketch, id: string, kind: string): string {
  const outermost = boundariesAround(sketch, id).at(-1) ?? id;
  const around = fresh(sketch, 'around');
  sketch.boundaries[around] = { kind };
  const inner = sketch.boundaries[outermost] ?? sketch.elements[outermost];
  if (inner) inner.in = around;
  return around;
}

export function fresh(sketch: Sketch, name: string): string {
  const taken = (id: string) => id in sketch.boundaries || id in sketch.elements || id in sketch.flows;
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? name : `${name}${count}`;
    if (!taken(id)) return id;
  }
}
