/** A queue that gives the entry with the least cost first; of equal ones the one with the lower number. */
export interface Heap {
  clear(): void;
  push(entry: number, cost: number): void;
  /** The cheapest entry; -1 when there is none. */
  pop(): number;
}

export function createHeap(): Heap {
  let entries = new Int32Array(1024);
  let costs = new Float64Array(1024);
  let length = 0;
  const grow = () => {
    const [more, dearer] = [new Int32Array(2 * length), new Float64Array(2 * length)];
    more.set(entries);
    dearer.set(costs);
    [entries, costs] = [more, dearer];
  };
  return {
    clear() {
      length = 0;
    },
    push(entry, cost) {
      if (length === entries.length) grow();
      let index = length;
      length += 1;
      while (index > 0) {
        const above = (index - 1) >> 1;
        const dear = costs[above] as number;
        const other = entries[above] as number;
        if (dear < cost || (dear === cost && other < entry)) break;
        entries[index] = other;
        costs[index] = dear;
        index = above;
      }
      entries[index] = entry;
      costs[index] = cost;
    },
    pop() {
      if (length === 0) return -1;
      const first = entries[0] as number;
      length -= 1;
      const entry = entries[length] as number;
      const cost = costs[length] as number;
      let index = 0;
      for (;;) {
        let least = 2 * index + 1;
        if (least >= length) break;
        const right = least + 1;
        if (right < length) {
          const [a, b] = [costs[least] as number, costs[right] as number];
          if (b < a || (b === a && (entries[right] as number) < (entries[least] as number))) least = right;
        }
        const dear = costs[least] as number;
        const other = entries[least] as number;
        if (dear > cost || (dear === cost && other > entry)) break;
        entries[index] = other;
        costs[index] = dear;
        index = least;
      }
      entries[index] = entry;
      costs[index] = cost;
      return first;
    },
  };
}
