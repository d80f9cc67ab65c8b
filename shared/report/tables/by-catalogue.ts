/**
 * References to controls, a line for each catalogue: `cis-docker@1.8.0: 5.3, 5.4`.
 * @param refs `catalogue@edition:id`
 */
export function byCatalogue(refs: readonly string[]): string[] {
  const found = new Map<string, string[]>();
  for (const ref of refs) {
    const colon = ref.indexOf(':');
    const catalogue = ref.slice(0, colon);
    found.set(catalogue, [...(found.get(catalogue) ?? []), ref.slice(colon + 1)]);
  }
  return [...found].map(([catalogue, ids]) => `${catalogue}: ${ids.join(', ')}`);
}
