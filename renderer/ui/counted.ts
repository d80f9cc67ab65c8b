/** A number with its noun: `1 threat`, `3 boundaries`. */
export function counted(
  count: number,
  one: string,
  many = one.endsWith('y') ? `${one.slice(0, -1)}ies` : `${one}s`,
): string {
  return `${count} ${count === 1 ? one : many}`;
}
