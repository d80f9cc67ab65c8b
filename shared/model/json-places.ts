import { findNodeAtLocation, type JSONPath, type Node, parseTree } from 'jsonc-parser';

/** Says on which lines of a JSON text things stand; it is parsed once, when the first is asked for. */
export function linesOf(json: string): (path: JSONPath) => number | undefined {
  let parsed: { tree: Node | undefined; starts: number[] } | undefined;
  return (path) => {
    parsed ??= { tree: parseTree(json), starts: lineStarts(json) };
    const node = parsed.tree && findNodeAtLocation(parsed.tree, path);
    return node && lineAt(parsed.starts, node.parent?.type === 'property' ? node.parent.offset : node.offset);
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The line, from 1, on which an offset lies: that of the last start that isn't behind it. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
