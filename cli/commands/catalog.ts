import { type Found, findInKnowledge } from '../../shared/knowledge/find';
import {
  type CatalogueItem,
  fullReference,
  type Knowledge,
  knowledgeVersion,
} from '../../shared/knowledge/knowledge';
import { type Kind, linksOf } from '../../shared/knowledge/links';
import type { BoundaryKind, Mitigation, Rule, Stencil } from '../../shared/knowledge/pack';
import { printJson } from '../files';
import { knowledgeOf, type PackOption } from '../knowledge';
import { namedItem } from '../named-item';
import { plainText } from '../plain-text';
import { UnusableInput } from '../unusable-input';

interface Options extends PackOption {
  json?: boolean;
  find?: string;
  linkedTo?: string;
}

/** What the contract has of each thing; of an item also the catalogue that its id is of. */
type Rows = { id: string; title: string; catalogue?: string; version?: string }[];

/** The lists of the contract: what each holds of what was found, and how an entry reads. */
const lists = {
  controls: ({ items }: Found): Rows =>
    items
      .filter(({ catalogue }) => catalogue.role === 'controls')
      .map(({ catalogue: { catalogue, version }, control: { id, title, level, assessment } }) => ({
        catalogue,
        version,
        id,
        title,
        level,
        assessment,
      })),
  mitigations: ({ mitigations }: Found, knowledge: Knowledge): Rows =>
    mitigations.map(({ id, title, kind, controls }) => ({
      id,
      title,
      kind,
      controls: controls.map(({ ref }) => printed(ref, knowledge)),
    })),
  rules: ({ rules }: Found, knowledge: Knowledge): Rows =>
    rules.map((rule) => ({
      id: rule.id,
      title: rule.title,
      stride: rule.stride,
      subject: rule.subject,
      mitigations: rule.mitigations,
      controls: linksOf(knowledge, 'rule', rule.id).controls.map(fullReference),
      techniques: rule.techniques ?? [],
      source: rule.source.map((ref) => printed(ref, knowledge)).join('; '),
    })),
  stencils: ({ stencils }: Found): Rows => stencils.map(({ id, title, kind }) => ({ id, title, kind })),
  boundaries: ({ boundaries }: Found): Rows => boundaries.map(({ id, title }) => ({ id, title })),
} satisfies Record<string, (found: Found, knowledge: Knowledge) => Rows>;

/** A reference as it joins with the catalogues' versions; anything else (a publication and its section) as it is. */
function printed(source: string, knowledge: Knowledge): string {
  const item = knowledge.items.get(source);
  return item ? fullReference(item) : source;
}

/** `catalog KIND [--find WORDS] [--linked-to ID] [--json]` */
export async function run(kind: string, options: Options): Promise<void> {
  if (!Object.hasOwn(lists, kind))
    throw new UnusableInput(`catalog ${kind}: expected one of ${Object.keys(lists).join(', ')}.`);
  const knowledge = await knowledgeOf(options);
  const found = findInKnowledge(knowledge, options.find ?? '');
  const shown = options.linkedTo === undefined ? found : onlyLinked(found, knowledge, options.linkedTo);
  const items = lists[kind as keyof typeof lists](shown, knowledge);
  if (options.json) printJson({ knowledge: { version: knowledgeVersion(knowledge) }, items });
  else
    process.stdout.write(
      items.map((item) => `${plainText(idInText(item))}\t${plainText(item.title)}\n`).join(''),
    );
}

/** An item's id says little without its catalogue. */
const idInText = ({ id, catalogue, version }: Rows[number]) =>
  catalogue === undefined ? id : `${catalogue}@${version}:${id}`;

/** Of what was found, what hangs together with one thing. @throws UnusableInput when nothing has that id */
function onlyLinked(found: Found, knowledge: Knowledge, id: string): Found {
  const { rules, mitigations, controls, references, stencils, boundaries } = linksOf(
    knowledge,
    ...thingOf(knowledge, id),
  );
  const keep = <T extends Rule | Mitigation | CatalogueItem | Stencil | BoundaryKind>(
    all: T[],
    linked: readonly T[],
  ) => all.filter((one) => linked.includes(one));
  return {
    rules: keep(found.rules, rules),
    mitigations: keep(found.mitigations, mitigations),
    items: keep(found.items, [...controls, ...references]),
    stencils: keep(found.stencils, stencils),
    boundaries: keep(found.boundaries, boundaries),
  };
}

function thingOf(knowledge: Knowledge, id: string): [Kind, string] {
  if (knowledge.rules.has(id)) return ['rule', id];
  if (knowledge.mitigations.has(id)) return ['mitigation', id];
  if (knowledge.stencils.has(id)) return ['stencil', id];
  if (knowledge.boundaries.has(id)) return ['boundary', id];
  const item = namedItem(knowledge, id);
  if (item) return ['item', item.ref];
  throw new UnusableInput(
    `--linked-to ${id}: nothing has this id; expected a rule, a mitigation, a stencil, a boundary kind, or an item such as cis-kubernetes@2.0.1:5.2.2 or T1611.`,
  );
}
