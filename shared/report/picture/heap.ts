/** A queue that gives the entry with the least cost first; of equal ones the one with the lower number. */
export interface Heap {
  push(entry: number, cost: number): void;
  /** The cheapest entry; undefined when there is none. */
  pop(): number | undefined;
}

export function createHeap(): Heap {
  const entries: number[] = [];
  const costs: number[] = [];
  const at = (list: number[], index: number) => list[index] as number;
  const isBefore = (a: number, b: number) =>
    at(costs, a) < at(costs, b) || (at(costs, a) === at(costs, b) && at(entries, a) < at(entries, b));
  const swap = (a: number, b: number) => {
    [entries[a], entries[b]] = [at(entries, b), at(entries, a)];
    [costs[a], costs[b]] = [at(costs, b), at(costs, a)];
  };
  return {
    push(entry, cost) {
      let index = entries.push(entry) - 1;
      costs.push(cost);
      for (let above = (index - 1) >> 1; index > 0 && isBefore(index, above); above = (index - 1) >> 1) {
        swap(index, above);
        index = above;
      }
    },
    pop() {
      if (entries.length === 0) return undefined;
      swap(0, entries.length - 1);
      const entry = entries.pop();
      costs.pop();
      for (let index = 0; ; ) {
        const [left, right] = [2 * index + 1, 2 * index + 2];
        let least = left < entries.length && isBefore(left, index) ? left : index;
        if (right < entries.length && isBefore(right, least)) least = right;
        if (least === index) return entry;
        swap(index, least);
        index = least;
      }
    },
  };
}
