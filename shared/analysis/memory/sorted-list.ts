/** A list that stays in order while members come, go and change their places. */
export class SortedList<T> {
  /** The members as they were settled. */
  list: T[] = [];
  private readonly came = new Set<T>();
  /** What left its place, also if it came back for another. */
  private readonly left = new Set<T>();
  private readonly compare: (a: T, b: T) => number;

  constructor(compare: (a: T, b: T) => number) {
    this.compare = compare;
  }

  /** Takes a new member in, or one whose place may be another now. */
  add(member: T): void {
    this.left.add(member);
    this.came.add(member);
  }

  remove(member: T): void {
    this.left.add(member);
    this.came.delete(member);
  }

  /** Puts the members in order, into another list; tells whether there was anything to do. */
  settle(): boolean {
    const { came, left, compare } = this;
    if (left.size === 0) return false;
    const stayed = this.list.filter((member) => !left.has(member));
    this.list = merge(stayed, [...came].sort(compare), compare);
    came.clear();
    left.clear();
    return true;
  }
}

/** Two lists in order as one. Costs little where the second is short. */
function merge<T>(long: readonly T[], short: readonly T[], compare: (a: T, b: T) => number): T[] {
  const merged: T[] = [];
  let from = 0;
  for (const member of short) {
    const to = placeOf(member, long, from, compare);
    for (const one of long.slice(from, to)) merged.push(one);
    merged.push(member);
    from = to;
  }
  return merged.concat(long.slice(from));
}

/** Where a member belongs in a list in order, at `from` or after it. */
function placeOf<T>(member: T, list: readonly T[], from: number, compare: (a: T, b: T) => number): number {
  let low = from;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one !== undefined && compare(one, member) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
