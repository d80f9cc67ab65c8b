/** `1 element`, `2 elements`, `1 boundary`, `2 boundaries`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
