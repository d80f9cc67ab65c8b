import type { Knowledge } from '../../knowledge/knowledge';
import type { FactSource, FactValue } from '../../model/fact';
import { freeId } from '../../model/id';
import { limits } from '../../model/limits';
import {
  type Boundary,
  type Element,
  emptyModel,
  type Flow,
  type ThreatModel,
} from '../../model/threat-model';
import type { ManifestNode } from '../manifest-node';
import { shortened } from './identifier';
import { readFacts } from './read-facts';

/** Where a manifest says something. */
export const sourceAt = (node: ManifestNode): FactSource => ({
  by: 'import',
  file: node.file.slice(-1000),
  line: node.line,
});

/** Losses that are listed one by one; a model holds at most 10,000. */
const mostLosses = 5000;

/** Words of one fact; a model holds no more. */
const mostWords = 200;

/** The manifests describe more than a model may hold. */
export class ModelTooLarge extends Error {
  override name = 'ModelTooLarge';
}

/** A model while it is put together from manifests. Whatever comes in is cut to what a model's file may hold. */
export class ModelBuilder {
  readonly model: ThreatModel;
  readonly knowledge: Knowledge;
  private readonly counts = { elements: 0, flows: 0, boundaries: 0 };
  private readonly flowsByEnds = new Map<string, Flow>();
  private unlisted = 0;

  constructor(title: string, knowledge: Knowledge) {
    this.model = emptyModel(title);
    this.knowledge = knowledge;
  }

  boundary(id: string, kind: string, name: string, parent: string | null, node?: ManifestNode): Boundary {
    const known = this.model.boundaries[id];
    if (known) return known;
    this.count('boundaries');
    const boundary: Boundary = {
      id,
      kind,
      name: this.nameOf(name, node),
      parent,
      facts: {},
      ...(node && { origin: sourceAt(node) }),
    };
    this.model.boundaries[id] = boundary;
    return boundary;
  }

  element(id: string, stencil: string, name: string, parent: string | null, node?: ManifestNode): Element {
    const known = this.model.elements[id];
    if (known) return known;
    this.count('elements');
    const element: Element = {
      id,
      kind: this.knowledge.stencils.get(stencil)?.kind ?? 'process',
      stencil,
      name: this.nameOf(name, node),
      parent,
      facts: {},
      ...(node && { origin: sourceAt(node) }),
    };
    this.model.elements[id] = element;
    return element;
  }

  /** A flow, or the one there is between these two of this name. */
  flow(source: Element, target: Element, name: string, node: ManifestNode): Flow {
    const ends = `${source.id} ${target.id} ${name}`;
    const same = this.flowsByEnds.get(ends);
    if (same) return same;
    this.count('flows');
    const id = freeId(
      shortened(`flow.${source.id}.to.${target.id}`),
      (one) => this.model.flows[one] !== undefined,
    );
    const flow: Flow = {
      id,
      name: this.nameOf(name, node),
      source: source.id,
      target: target.id,
      facts: {},
      origin: sourceAt(node),
    };
    this.model.flows[id] = flow;
    this.flowsByEnds.set(ends, flow);
    return flow;
  }

  private nameOf(name: string, node: ManifestNode | undefined): string {
    return node ? this.cut(name, 1000, 'Name', node) : name.slice(0, 1000);
  }

  /** The beginning of a text that is longer than a model holds; the rest is listed. */
  cut(text: string, most: number, what: string, node: ManifestNode): string {
    if (text.length <= most) return text;
    const start = text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
    this.lose(
      `${what.slice(0, 200)} ${start.slice(0, 40)}…`,
      node,
      `Only the first ${most} of its ${text.length} characters are kept.`,
    );
    return start;
  }

  /** The words of a fact with one more, of which a model holds 200. */
  withWord(known: unknown, word: string, node: ManifestNode): string[] {
    const words = Array.isArray(known) ? known.map(String) : [];
    if (words.includes(word)) return words;
    if (words.length < mostWords) return [...words, word].sort();
    this.lose(word, node, `A list of a model has at most ${mostWords} words.`);
    return words;
  }

  private count(what: 'elements' | 'flows' | 'boundaries'): void {
    this.counts[what] += 1;
    if (this.counts[what] > limits[what])
      throw new ModelTooLarge(
        `The manifests come to more than ${limits[what]} ${what}; import fewer at once.`,
      );
  }

  /** Records what a manifest says. Undefined says nothing. */
  fact(
    subject: Element | Flow | Boundary,
    fact: string,
    value: FactValue | boolean | undefined,
    node: ManifestNode,
  ): void {
    if (value === undefined) return;
    subject.facts[fact] = { value: factValue(value), source: sourceAt(node) };
  }

  /**
   * Records what a field says that is either true or false. Anything else in it is listed, and the fact unknown:
   * the manifest isn't silent, so that no default of the platform stands in.
   */
  flag(
    subject: Element | Boundary,
    fact: string,
    field: ManifestNode | undefined,
    value: (flag: boolean) => boolean = (flag) => flag,
  ): void {
    if (field === undefined || field.isAbsent) return;
    if (field.flag === undefined) this.misread(subject, fact, field, 'true or false');
    else this.fact(subject, fact, value(field.flag), field);
  }

  /** Records what a field says that has one of some words. */
  word(
    subject: Element | Boundary,
    fact: string,
    field: ManifestNode | undefined,
    words: readonly string[],
  ): void {
    if (field === undefined || field.isAbsent) return;
    if (field.text !== undefined && words.includes(field.text)) this.fact(subject, fact, field.text, field);
    else this.misread(subject, fact, field, words.join(', '));
  }

  /** Lists a field that says something else than it may; the fact that it would tell stays open. */
  misread(subject: Element | Boundary, fact: string, field: ManifestNode, expected: string): void {
    this.fact(subject, fact, 'unknown', field);
    this.lose(`Field ${field.key ?? fact} of ${subject.name}`, field, `Expected ${expected}.`);
  }

  /**
   * Fills in what the platform guarantees where the manifest could have said otherwise and is silent. Of a fact
   * that no reader of this importer looks for, nobody knows whether the manifest is silent: it stays open.
   */
  fillSilence(subject: Element | Boundary, facts: readonly string[] | undefined, node: ManifestNode): void {
    for (const id of facts ?? []) {
      const silent = this.knowledge.facts.get(id)?.silent;
      if (silent === undefined || subject.facts[id] !== undefined || !readFacts.has(id)) continue;
      subject.facts[id] = {
        value: Array.isArray(silent.value) ? [...silent.value] : silent.value,
        source: { ...sourceAt(node), by: 'platform', note: silent.because.slice(0, 2000) },
      };
    }
  }

  /** Lists what isn't carried over. Nothing is dropped in silence. */
  lose(what: string, node: ManifestNode, why: string): void {
    if (this.model.losses.length >= mostLosses) this.unlisted += 1;
    else
      this.model.losses.push({
        what: what.slice(0, 1000),
        where: `${node.file.slice(-900)}:${node.line}`,
        why: why.slice(0, 2000),
      });
  }

  /** The model as it has become, its losses in the order of their places. */
  finish(): ThreatModel {
    const line = (where: string) => Number(/\d+$/.exec(where)?.[0] ?? 0);
    const file = (where: string) => where.replace(/:\d+$/, '');
    const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
    this.model.losses.sort(
      (a, b) =>
        byText(file(a.where), file(b.where)) || line(a.where) - line(b.where) || byText(a.what, b.what),
    );
    if (this.unlisted > 0)
      this.model.losses.push({
        what: `${this.unlisted} more`,
        where: 'all files',
        why: `Only the first ${mostLosses} are listed.`,
      });
    return this.model;
  }
}

function factValue(value: FactValue | boolean): FactValue {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.slice(0, mostWords).map((word) => word.slice(0, 500));
  return typeof value === 'string' ? value.slice(0, 2000) : value;
}
