import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node, type Pair } from 'yaml';
import type { PackSource } from '../../knowledge/load-packs';
import { packDigest, type Sha256 } from '../../knowledge/pack-digest';
import { type PackProblem, PackRefused } from '../../knowledge/pack-problem';
import { parseYaml, type SourceFile } from '../read-yaml';

/**
 * The packs in a folder that a person chose: each folder with a file that has a `pack` section is one, with all
 * that lies under it.
 * @param files of the folder, named by their path within it, with `/`
 * @param label the folder's name, which stands before the files' names in messages
 * @throws PackRefused for text that isn't plain YAML or JSON, and for files that belong to no pack
 */
export async function readPackFolder(
  label: string,
  files: readonly SourceFile[],
  sha256: Sha256,
): Promise<PackSource[]> {
  const problems: PackProblem[] = [];
  const read = files.flatMap((file) => parsed(file, label, problems) ?? []);
  const roots = read.filter(({ content }) => hasHeader(content)).map(({ path }) => folderOf(path));
  const packs = new Map<string, PackFileText[]>(roots.map((root) => [root, []]));
  for (const file of read) {
    const root = roots.filter((one) => isUnder(file.path, one)).sort((a, b) => b.length - a.length)[0];
    if (root !== undefined) packs.get(root)?.push(file);
    else
      problems.push({
        file: file.name,
        field: 'pack',
        message: 'it belongs to no pack: expected a file with a "pack" section beside or above it',
      });
  }
  if (read.length === 0 && problems.length === 0)
    problems.push({
      file: label,
      field: '',
      message: 'expected .yaml, .yml or .json files of a knowledge pack',
    });
  if (problems.length > 0) throw new PackRefused(problems);
  return Promise.all([...packs].map(([root, members]) => packOf(root, members, sha256)));
}

interface PackFileText extends SourceFile {
  path: string;
  content: unknown;
  lineOf: (field: string) => number | undefined;
}

async function packOf(root: string, members: readonly PackFileText[], sha256: Sha256): Promise<PackSource> {
  const within = (path: string) => (root === '' ? path : path.slice(root.length + 1));
  const byName = new Map(members.map((file) => [file.name, file]));
  return {
    files: Object.fromEntries(members.map(({ name, content }) => [name, content])),
    digest: await packDigest(new Map(members.map(({ path, text }) => [within(path), text])), sha256),
    lineOf: (file, field) => byName.get(file)?.lineOf(field),
  };
}

function parsed(file: SourceFile, label: string, problems: PackProblem[]): PackFileText | undefined {
  const name = `${label}/${file.name}`;
  const result = parseYaml(file);
  if (!result.ok) {
    const { message, line } = result.problem;
    problems.push({ file: name, field: '', message, ...(line !== undefined && { line }) });
    return undefined;
  }
  const [first, ...others] = result.documents;
  if (others.length > 0) {
    problems.push({ file: name, field: '', message: 'expected one YAML document, found several' });
    return undefined;
  }
  if (first === undefined) return undefined;
  const { document, lines } = first;
  return {
    name,
    path: file.name,
    text: file.text,
    content: document.toJS() as unknown,
    lineOf: (field) => lineOf(document, lines, field),
  };
}

const hasHeader = (content: unknown) => typeof content === 'object' && content !== null && 'pack' in content;
const folderOf = (path: string) => path.split('/').slice(0, -1).join('/');
const isUnder = (path: string, folder: string) => folder === '' || path.startsWith(`${folder}/`);

/** The line of the deepest part of a field's way that is written. */
function lineOf(document: Document.Parsed, lines: LineCounter, field: string): number | undefined {
  let node: Node | null | undefined = document.contents;
  let offset = node?.range?.[0];
  for (const part of field.match(/[^.[\]]+/g) ?? []) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap<Node, Node | null>(node)) {
      const pair: Pair<Node, Node | null> | undefined = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === part,
      );
      if (pair === undefined) break;
      offset = pair.key.range?.[0];
      node = pair.value;
    } else if (isSeq<Node>(node)) {
      node = node.items[Number(part)];
      if (!node) break;
      offset = node.range?.[0];
    } else break;
  }
  return offset === undefined ? undefined : lines.linePos(offset).line;
}
