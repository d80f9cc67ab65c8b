import { z } from 'zod';

/**
 * When a rule holds, as data. A condition is asked of a focus (an element, flow, boundary or crossing) and
 * answers yes, no or unknown in Kleene's logic; some operators move the focus. docs/knowledge-packs.md shows
 * each with an example.
 */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  /** A fact of the focus. Unknown where nobody knows it; no where the focus can't have such a fact. */
  | { fact: string; is: string | number }
  | { fact: string; in: (string | number)[] }
  /** A list fact holds at least one of the words; `*` matches any text, also within a word (`/etc*`). */
  | { fact: string; includes: string[] }
  /** Computed from the picture, never asked: see `derivedFacts`. */
  | { derived: DerivedFact; is: string }
  | { derived: DerivedFact; atLeast: number }
  | { stencil: string[] }
  | { kind: string[] }
  /** The focus lies inside a boundary of this kind; `that` is asked of the nearest one. */
  | { within: string; that?: Condition }
  /** Boundary: some element anywhere inside it. */
  | { contains: Condition }
  /** Boundary: some boundary of this kind anywhere inside it. */
  | { containsBoundary: string; that?: Condition }
  /** Element: some flow that comes in or goes out. */
  | { incoming: Condition }
  | { outgoing: Condition }
  /** Flow or crossing: an end of the flow. */
  | { source: Condition }
  | { target: Condition }
  /** Flow or crossing: the flow crosses a boundary of one of these kinds; `that` is asked of that boundary. */
  | { crosses: string[]; direction?: 'inward' | 'outward'; that?: Condition }
  /** Crossing: its flow, its boundary, the end inside the boundary, the end outside, its direction. */
  | { flow: Condition }
  | { boundary: Condition }
  | { inner: Condition }
  | { outer: Condition }
  | { direction: 'inward' | 'outward' };

/**
 * - `exposure` (element): `direct` when an external entity sends to it, `routed` when that happens through
 *   other elements, `none` when nothing from outside arrives.
 * - `crossings` (flow): how many boundaries it crosses.
 */
export const derivedFacts = ['exposure', 'crossings'] as const;
export type DerivedFact = (typeof derivedFacts)[number];

const word = z.string().min(1).max(200);
const words = z.union([word.transform((one) => [one]), z.array(word).min(1).max(100)]);
const direction = z.enum(['inward', 'outward']);

const shapes = {
  all: z.strictObject({ all: z.array(z.lazy(() => Condition)).min(1) }),
  any: z.strictObject({ any: z.array(z.lazy(() => Condition)).min(1) }),
  not: z.strictObject({ not: z.lazy(() => Condition) }),
  fact: z.union([
    z.strictObject({ fact: word, is: z.union([word, z.number()]) }),
    z.strictObject({ fact: word, in: z.array(z.union([word, z.number()])).min(1) }),
    z.strictObject({ fact: word, includes: words }),
  ]),
  derived: z.union([
    z.strictObject({ derived: z.enum(derivedFacts), is: word }),
    z.strictObject({ derived: z.enum(derivedFacts), atLeast: z.number() }),
  ]),
  stencil: z.strictObject({ stencil: words }),
  kind: z.strictObject({ kind: words }),
  within: z.strictObject({ within: word, that: z.lazy(() => Condition).optional() }),
  contains: z.strictObject({ contains: z.lazy(() => Condition) }),
  containsBoundary: z.strictObject({ containsBoundary: word, that: z.lazy(() => Condition).optional() }),
  incoming: z.strictObject({ incoming: z.lazy(() => Condition) }),
  outgoing: z.strictObject({ outgoing: z.lazy(() => Condition) }),
  source: z.strictObject({ source: z.lazy(() => Condition) }),
  target: z.strictObject({ target: z.lazy(() => Condition) }),
  crosses: z.strictObject({
    crosses: words,
    direction: direction.optional(),
    that: z.lazy(() => Condition).optional(),
  }),
  flow: z.strictObject({ flow: z.lazy(() => Condition) }),
  boundary: z.strictObject({ boundary: z.lazy(() => Condition) }),
  inner: z.strictObject({ inner: z.lazy(() => Condition) }),
  outer: z.strictObject({ outer: z.lazy(() => Condition) }),
  direction: z.strictObject({ direction }),
} as const;
const operators = Object.keys(shapes) as (keyof typeof shapes)[];

/**
 * In a pack, a list of one word may be written as the word alone. The operator chooses the shape, so that a
 * slip is reported at its own place and not as "fits none of twenty".
 */
export const Condition: z.ZodType<Condition> = z
  .record(z.string(), z.unknown())
  .transform((value, context) => {
    const operator = operators.find((one) => one in value);
    const result = operator && shapes[operator].safeParse(value);
    if (result?.success) return result.data as Condition;
    if (result === undefined)
      context.addIssue({ code: 'custom', message: `a condition starts with one of ${operators.join(', ')}` });
    else
      for (const issue of result.error.issues)
        context.addIssue({ code: 'custom', message: issue.message, path: [...issue.path] });
    return z.NEVER;
  });
