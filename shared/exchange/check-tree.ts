import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  type Node,
  type Scalar,
} from 'yaml';
import { limits } from '../model/limits';

export type CheckedTree =
  | { ok: true /** What each alias stands for. */; aliases: ReadonlyMap<Alias, Node> }
  | { ok: false; message: string; offset: number };

/**
 * Looks through a parsed document once, before anything follows its aliases: refuses equal keys in one map, keys
 * that reach into a prototype, and aliases that lead nowhere, in a circle, or to more than could be meant.
 */
export function checkTree(document: Document.Parsed): CheckedTree {
  const aliases = new Map<Alias, Node>();
  const anchors = new Map<string, Node>();
  /** The extent of each anchored part; absent while it is being looked through. */
  const extents = new Map<Node, Extent>();
  let expanded = 0;

  const ofAlias = (alias: Alias): Extent => {
    const target = anchors.get(alias.source);
    if (target === undefined)
      return refuse('An alias (*) stands before its anchor (&), or without one.', alias);
    const extent = extents.get(target) ?? refuse('An alias (*) leads back to itself.', alias);
    aliases.set(alias, target);
    expanded += extent.size;
    if (aliases.size > limits.yamlAliases || expanded > limits.yamlExpanded)
      refuse('Its aliases (*) expand to too much; expected a plain manifest.', alias);
    return extent;
  };
  const extentOf = (node: unknown): Extent => {
    if (isAlias(node)) return ofAlias(node);
    if (isPair(node)) return sum([extentOf(node.key), extentOf(node.value)], 0);
    if (!isScalar(node) && !isCollection(node)) return leaf;
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
    if (isMap(node)) refuseKeys(node.items.map(({ key }) => key));
    const extent = isCollection(node) ? sum(node.items.map(extentOf), 1) : leaf;
    if (extent.height > limits.depth)
      refuse(`With its aliases it is nested deeper than ${limits.depth} levels.`, node);
    if (node.anchor !== undefined) extents.set(node, extent);
    return extent;
  };

  try {
    extentOf(document.contents);
    return { ok: true, aliases };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, message: error.message, offset: error.offset };
    throw error;
  }
}

/** How many nodes a part of a document has, and how many levels, both with its aliases expanded. */
interface Extent {
  size: number;
  height: number;
}

const leaf: Extent = { size: 1, height: 0 };

function sum(parts: readonly Extent[], levels: number): Extent {
  let size = 1;
  let height = 0;
  for (const part of parts) {
    size += part.size;
    height = Math.max(height, part.height);
  }
  return { size, height: height + levels };
}

function refuseKeys(keys: readonly unknown[]): void {
  const seen = new Set<string>();
  for (const key of keys) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (name === '__proto__') refuse('The key "__proto__" is not allowed.', key);
    if (seen.has(name) && name !== '<<') refuse('Two keys of one map are equal.', key);
    seen.add(name);
  }
}

function refuse(message: string, node: Node | Scalar): never {
  throw new Refused(message, node.range?.[0] ?? 0);
}

class Refused extends Error {
  override name = 'Refused';
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}
