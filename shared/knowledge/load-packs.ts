import { checkReferences, type Definitions } from './check-references';
import { checkScopes } from './check-scopes';
import type { CatalogueItem, Knowledge, LoadedPack } from './knowledge';
import { PackFile } from './pack';
import { type PackProblem, PackRefused, type Placed } from './pack-problem';
import { scopesOfItems, withScopes } from './scope';

/** A pack as it lies on disk: the parsed files by their name within the pack's folder. */
export interface PackSource {
  files: Readonly<Record<string, unknown>>;
  /** SHA-256 of the pack's files, in hexadecimal: see `packDigest`. */
  digest: string;
  /** The line on which a field of a file is written, where the text is at hand. */
  lineOf?: (file: string, field: string) => number | undefined;
}

/** A pack whose files were parsed and checked before, together with the packs that it comes with. */
export interface CheckedPack extends PackSource {
  files: Readonly<Record<string, PackFile>>;
}

const sections = ['facts', 'stencils', 'boundaries', 'mitigations', 'rules'] as const;

/**
 * Packs, checked and put together. Later packs may refer to earlier ones; no id may be defined twice.
 * @throws PackRefused with every problem found, each with its file and field.
 */
export function loadPacks(packs: readonly PackSource[]): Knowledge {
  const problems: PackProblem[] = [];
  const parsed = packs.map((pack) => parseFiles(pack, problems));
  if (problems.length > 0) throw new PackRefused(placedIn(packs, problems));
  const { knowledge, definitions } = putTogether(packs, parsed, problems);
  problems.push(...checkReferences(knowledge, definitions));
  problems.push(...checkScopes(knowledge, parsed.flat()));
  if (problems.length > 0) throw new PackRefused(placedIn(packs, problems));
  return knowledge;
}

/** The same for packs that `checkPacks` has let pass, all of them and nothing else: they are taken as they are. */
export function loadCheckedPacks(packs: readonly CheckedPack[]): Knowledge {
  const parsed = packs.map(({ files }) =>
    Object.entries(files).map(([name, content]) => ({ name, content })),
  );
  return putTogether(packs, parsed, []).knowledge;
}

/**
 * Packs as `loadCheckedPacks` takes them, for whoever checks them once and loads them often.
 * @throws PackRefused with every problem found
 */
export function checkPacks(packs: readonly PackSource[]): CheckedPack[] {
  loadPacks(packs);
  return packs.map(({ files, digest }) => ({
    digest,
    files: Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, PackFile.parse(content ?? {})]),
    ),
  }));
}

/** @param problems gets what contradicts itself already while it is put together */
function putTogether(
  packs: readonly PackSource[],
  parsed: readonly ParsedFile[][],
  problems: PackProblem[],
): { knowledge: Knowledge; definitions: Definitions } {
  const files = parsed.flat();
  const placed = <K extends (typeof sections)[number]>(section: K) => {
    type Entry = NonNullable<PackFile[K]>[number];
    const byId = new Map<string, Placed<Entry>>();
    for (const { name, content } of files)
      for (const [index, value] of ((content[section] ?? []) as Entry[]).entries()) {
        const field = `${section}[${index}]`;
        const known = byId.get(value.id);
        if (known)
          problems.push({ file: name, field, message: `"${value.id}" is defined in ${known.file} already` });
        else byId.set(value.id, { value, file: name, field });
      }
    return byId;
  };
  const facts = placed('facts');
  const stencils = placed('stencils');
  const boundaries = placed('boundaries');
  const mitigations = placed('mitigations');
  const rules = placed('rules');
  const catalogues = files.flatMap(({ content }) => content.catalogues ?? []);
  const items = new Map<string, CatalogueItem>();
  for (const catalogue of catalogues)
    for (const control of catalogue.items) {
      const ref = `${catalogue.catalogue}@${catalogue.edition}:${control.id}`;
      items.set(ref, { ref, catalogue, control });
    }
  const named = files.flatMap(({ content }) => content.scopes ?? []);
  const linked = new Map([...mitigations].map(([id, { value }]) => [id, { ...value }] as const));
  for (const { name, content } of files)
    for (const [index, { mitigation, ...link }] of (content.links ?? []).entries()) {
      const target = linked.get(mitigation);
      const field = `links[${index}]`;
      if (!target) problems.push({ file: name, field, message: `there is no mitigation "${mitigation}"` });
      else if (!items.has(link.ref))
        problems.push({ file: name, field, message: `there is no control "${link.ref}"` });
      else linked.set(mitigation, { ...target, controls: [...target.controls, link] });
    }
  const values = <T>(map: Map<string, Placed<T>>) =>
    new Map([...map].map(([id, { value }]) => [id, value] as const));

  const knowledge: Knowledge = {
    packs: parsed.map((pack, index) => ({
      ...headerOf(pack, problems),
      digest: packs[index]?.digest ?? '',
    })),
    facts: values(facts),
    flowFacts: files.flatMap(({ content }) => content.flowFacts ?? []),
    glyphs: new Map(files.flatMap(({ content }) => Object.entries(content.glyphs ?? {}))),
    stencils: values(stencils),
    boundaries: values(boundaries),
    mitigations: withScopes(linked, named),
    rules: values(rules),
    riskFactors: files.flatMap(({ content }) => content.riskFactors ?? []),
    catalogues,
    items,
    scopes: scopesOfItems(
      [...items.keys()],
      files.flatMap(({ content }) => content.assesses ?? []),
      named,
    ),
    tools: new Map(files.flatMap(({ content }) => (content.tools ?? []).map((tool) => [tool.id, tool]))),
  };
  return { knowledge, definitions: { facts, stencils, boundaries, mitigations, rules } };
}

function placedIn(packs: readonly PackSource[], problems: readonly PackProblem[]): PackProblem[] {
  return problems.map((problem) => {
    const line = packs
      .find(({ files }) => Object.hasOwn(files, problem.file))
      ?.lineOf?.(problem.file, problem.field);
    return line === undefined ? problem : { ...problem, line };
  });
}

/** What a pack says of itself; undefined where it has no proper `pack` section. */
export function packHeader({ files }: PackSource): Omit<LoadedPack, 'digest'> | undefined {
  for (const content of Object.values(files)) {
    const header = PackFile.shape.pack.safeParse(
      typeof content === 'object' && content !== null && 'pack' in content ? content.pack : undefined,
    );
    if (header.success && header.data) return header.data;
  }
  return undefined;
}

interface ParsedFile {
  name: string;
  content: PackFile;
}

function parseFiles(pack: PackSource, problems: PackProblem[]): ParsedFile[] {
  return Object.entries(pack.files).flatMap(([name, source]) => {
    const result = PackFile.safeParse(source ?? {});
    if (result.success) return [{ name, content: result.data }];
    for (const issue of result.error.issues)
      problems.push({ file: name, field: fieldOf(issue.path), message: inWords(issue.message) });
    return [];
  });
}

/** Zod's words, with what an author needs to know first: that something is missing. */
const inWords = (message: string) =>
  message.replace(/^Invalid input: expected (.*), received undefined$/, 'it is missing: expected $1');

function headerOf(files: ParsedFile[], problems: PackProblem[]): Omit<LoadedPack, 'digest'> {
  const headers = files.flatMap(({ content }) => content.pack ?? []);
  const header = headers[0];
  if (header === undefined || headers.length > 1)
    problems.push({
      file: files[0]?.name ?? 'pack.yaml',
      field: 'pack',
      message: 'a pack has exactly one file with a "pack" section',
    });
  return header ?? { id: '', version: '', title: '', licence: '' };
}

function fieldOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}
