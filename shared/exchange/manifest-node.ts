import { type Alias, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node } from 'yaml';

interface Origin {
  file: string;
  /** What the document's aliases stand for; `checkTree` has found that they end. */
  aliases: ReadonlyMap<Alias, Node>;
  lines: LineCounter;
}

/** A value of a manifest that knows where it was written. Wrong types read as absent, never as an error. */
export class ManifestNode {
  private readonly node: Node | null;
  private readonly origin: Origin;
  private readonly offset: number;
  private fields: Map<string, ManifestNode> | undefined;
  private members: ManifestNode[] | undefined;
  /** The name that this is the value of, in a map. */
  readonly key: string | undefined;

  constructor(node: Node | null, origin: Origin, key?: Node, name?: string) {
    this.node = isAlias(node) ? (origin.aliases.get(node) ?? null) : node;
    this.origin = origin;
    this.offset = (key ?? node)?.range?.[0] ?? 0;
    this.key = name;
  }

  get file(): string {
    return this.origin.file;
  }

  /** Line of the key where there is one, else of the value; from 1. */
  get line(): number {
    return Math.max(1, this.origin.lines.linePos(this.offset).line);
  }

  /** What lies under these keys; undefined when some part of the way isn't there. */
  at(...path: string[]): ManifestNode | undefined {
    const [key, ...rest] = path;
    if (key === undefined) return this;
    return this.map()
      .get(key)
      ?.at(...rest);
  }

  /** The scalar as text; undefined for null, lists and maps. */
  get text(): string | undefined {
    if (!isScalar(this.node) || this.isAbsent) return undefined;
    return String(this.node.value);
  }

  /**
   * True or false, also as YAML 1.1 wrote them without quotes (`yes`, `off`), which Kubernetes still reads. In quotes
   * it is a text, which Kubernetes refuses.
   */
  get flag(): boolean | undefined {
    if (!isScalar(this.node)) return undefined;
    const { value, type, tag } = this.node;
    if (typeof value === 'boolean') return value;
    if (type !== 'PLAIN' || tag !== undefined || typeof value !== 'string') return undefined;
    if (/^(y|yes|on)$/i.test(value)) return true;
    if (/^(n|no|off)$/i.test(value)) return false;
    return undefined;
  }

  /** The members of a list; nothing for anything else. */
  items(): readonly ManifestNode[] {
    if (!isSeq(this.node)) return [];
    this.members ??= this.node.items.map((item) => new ManifestNode(item as Node | null, this.origin));
    return this.members;
  }

  /** Keys and values of a map, merged ones (`<<`) after its own; nothing for anything else. */
  entries(): [string, ManifestNode][] {
    return [...this.map()];
  }

  private map(): Map<string, ManifestNode> {
    if (this.fields) return this.fields;
    const fields = new Map<string, ManifestNode>();
    const merged: ManifestNode[] = [];
    for (const { key, value } of isMap<Node, Node | null>(this.node) ? this.node.items : []) {
      if (!isScalar(key)) continue;
      const name = String(key.value);
      const field = new ManifestNode(value, this.origin, key, name);
      if (name === '<<') merged.push(...(field.isMap ? [field] : field.items()));
      else fields.set(name, field);
    }
    for (const source of merged)
      for (const [name, field] of source.entries()) if (!fields.has(name)) fields.set(name, field);
    this.fields = fields;
    return fields;
  }

  /** Texts of a list. */
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

  /** Null, or nothing at all: as good as not written. */
  get isAbsent(): boolean {
    return this.node === null || (isScalar(this.node) && (this.node.value ?? null) === null);
  }

  /** A map with a map or list for a key, which is what `name: {{ .Values.name }}` reads as. */
  get hasComplexKey(): boolean {
    return isMap(this.node) && this.node.items.some(({ key }) => !isScalar(key) && !isAlias(key));
  }
}
