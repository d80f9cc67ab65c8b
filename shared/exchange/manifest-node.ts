import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node, type Pair } from 'yaml';

interface Origin {
  file: string;
  document: Document;
  lines: LineCounter;
}

/** A value of a manifest that knows where it was written. Wrong types read as absent, never as an error. */
export class ManifestNode {
  private readonly node: Node | null;
  private readonly origin: Origin;
  /** Line of the key where there is one, else of the value; from 1. */
  readonly line: number;

  constructor(node: Node | null, origin: Origin, key?: Node) {
    this.node = isAlias(node) ? (node.resolve(origin.document) ?? null) : node;
    this.origin = origin;
    const offset = (key ?? node)?.range?.[0];
    this.line = offset === undefined ? 1 : origin.lines.linePos(offset).line;
  }

  get file(): string {
    return this.origin.file;
  }

  /** What lies under these keys; undefined when some part of the way isn't there. */
  at(...path: string[]): ManifestNode | undefined {
    const [key, ...rest] = path;
    if (key === undefined) return this;
    const found = this.entries().find(([name]) => name === key)?.[1];
    return found?.at(...rest);
  }

  /** The scalar as text; undefined for null, lists and maps. */
  get text(): string | undefined {
    if (!isScalar(this.node) || this.node.value === null || this.node.value === undefined) return undefined;
    return String(this.node.value);
  }

  get flag(): boolean | undefined {
    const text = this.text;
    return text === 'true' ? true : text === 'false' ? false : undefined;
  }

  /** The members of a list; nothing for anything else. */
  items(): ManifestNode[] {
    if (!isSeq(this.node)) return [];
    return this.node.items.map((item) => new ManifestNode(item as Node | null, this.origin));
  }

  /** Keys and values of a map, merged ones (`<<`) after its own; nothing for anything else. */
  entries(): [string, ManifestNode][] {
    if (!isMap(this.node)) return [];
    const own: [string, ManifestNode][] = [];
    const merged: [string, ManifestNode][] = [];
    for (const pair of this.node.items as Pair<Node, Node | null>[]) {
      const key = isScalar(pair.key) ? String(pair.key.value) : undefined;
      if (key === undefined) continue;
      const value = new ManifestNode(pair.value, this.origin, pair.key);
      if (key !== '<<') own.push([key, value]);
      else for (const source of value.isMap ? [value] : value.items()) merged.push(...source.entries());
    }
    const names = new Set(own.map(([name]) => name));
    return [...own, ...merged.filter(([name]) => !names.has(name))];
  }

  /** Texts of a list, or of the values of a map. */
  texts(): string[] {
    return this.items().flatMap((item) => item.text ?? []);
  }

  /** A map of texts, such as labels. */
  record(): Map<string, string> {
    return new Map(
      this.entries().flatMap(([key, value]) => (value.text === undefined ? [] : [[key, value.text]])),
    );
  }

  get isMap(): boolean {
    return isMap(this.node);
  }

  get isList(): boolean {
    return isSeq(this.node);
  }
}
