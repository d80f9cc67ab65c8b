import { z } from 'zod';

/** Who says that a fact is so. `file` and `line` tell where an importer read it. */
export const FactSource = z.looseObject({
  by: z.enum(['person', 'import', 'platform', 'evidence']),
  file: z.string().max(1024).optional(),
  line: z.int().positive().optional(),
  tool: z.string().max(200).optional(),
  /** Why the source may say so, e.g. the documentation that guarantees a platform's default. */
  note: z.string().max(2000).optional(),
});
export type FactSource = z.infer<typeof FactSource>;

/** `yes`, `no` and `unknown` for questions of three values; else a word, a number or a list of words. */
export const FactValue = z.union([z.string().max(2000), z.number(), z.array(z.string().max(500)).max(200)], {
  error:
    'Expected a text such as "yes", "no" or "unknown" (at most 2000 characters), a number, or a list of at most 200 texts',
});
export type FactValue = z.infer<typeof FactValue>;

export const Fact = z.looseObject({ value: FactValue, source: FactSource });
export type Fact = z.infer<typeof Fact>;

/** Facts by their id in the knowledge's vocabulary. A fact that is not there is unknown. */
export const Facts = z.record(z.string().max(100), Fact);
export type Facts = z.infer<typeof Facts>;

/** A fact, or undefined where nobody knows it. */
export function knownFact(facts: Facts, id: string): Fact | undefined {
  const fact = Object.hasOwn(facts, id) ? facts[id] : undefined;
  return fact?.value === 'unknown' ? undefined : fact;
}

/** The value of a fact, or undefined where nobody knows it. */
export const knownValue = (facts: Facts, id: string): FactValue | undefined => knownFact(facts, id)?.value;

/** Whether two facts say the same; undefined: nobody knows. Lists of words say the same in any order. */
export function isSameValue(a: FactValue | undefined, b: FactValue | undefined): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  const words = new Set(b);
  return new Set(a).size === words.size && a.every((word) => words.has(word));
}
