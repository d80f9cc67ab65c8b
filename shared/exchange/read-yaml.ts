import { type Alias, Composer, type Document, Lexer, LineCounter, type Node, Parser } from 'yaml';
import { limits } from '../model/limits';
import { checkTree } from './check-tree';
import { ManifestNode } from './manifest-node';

export interface SourceFile {
  name: string;
  text: string;
}

/** Why files can't be imported, in one line, and where. */
export interface ImportProblem {
  file: string;
  message: string;
  line?: number;
  column?: number;
}

export type Documents = { ok: true; documents: ManifestNode[] } | { ok: false; problem: ImportProblem };

/**
 * The YAML (or JSON) documents of files, empty ones left out. Refuses what is too large or too deep, has two
 * equal keys in a map, expands without bound, or holds a key that would reach into a prototype.
 */
export function readDocuments(files: readonly SourceFile[]): Documents {
  const documents: ManifestNode[] = [];
  for (const file of files) {
    const read = readFile(file);
    if (!read.ok) return read;
    for (const document of read.documents) documents.push(document);
    if (documents.length > limits.importObjects)
      return refuse(file, `More than ${limits.importObjects} documents to import.`);
  }
  return { ok: true, documents };
}

function refuse(
  file: SourceFile,
  message: string,
  place?: { line: number; col: number },
): { ok: false; problem: ImportProblem } {
  return {
    ok: false,
    problem: { file: file.name, message, ...(place && { line: place.line, column: place.col }) },
  };
}

const tooDeep = `The file is nested deeper than ${limits.depth} levels.`;

function readFile(file: SourceFile): Documents {
  const parsed = parseYaml(file);
  if (!parsed.ok) return parsed;
  const documents = parsed.documents
    .map(({ document, ...origin }) => new ManifestNode(document.contents, { file: file.name, ...origin }))
    .filter((node) => !node.isAbsent);
  return { ok: true, documents };
}

/** A document of a file, checked: its aliases end, and no key of it is doubled or reaches into a prototype. */
export interface CheckedDocument {
  document: Document.Parsed;
  aliases: ReadonlyMap<Alias, Node>;
  lines: LineCounter;
}

export type CheckedDocuments =
  | { ok: true; documents: CheckedDocument[] }
  | { ok: false; problem: ImportProblem };

/** The documents of one file, refused for the same reasons as in `readDocuments`. */
export function parseYaml(file: SourceFile): CheckedDocuments {
  if (file.text.length > limits.importBytes)
    return refuse(file, `The file is larger than ${limits.importBytes / 1024 / 1024} MB.`);
  const nothing = file.text.indexOf('\0');
  if (nothing >= 0)
    return refuse(file, 'The file is no UTF-8 text (UTF-16 perhaps); save it as UTF-8.', {
      line: file.text.slice(0, nothing).split('\n').length,
      col: 1,
    });
  const lines = new LineCounter();
  const documents: CheckedDocument[] = [];
  try {
    for (const document of parse(file.text.replace(/^\uFEFF/, ''), lines)) {
      if (documents.length > limits.importObjects) break;
      const [error] = document.errors;
      if (error) return refuse(file, syntaxMessage(error.message, file.text), lines.linePos(error.pos[0]));
      const tree = checkTree(document);
      if (!tree.ok) return refuse(file, tree.message, lines.linePos(tree.offset));
      documents.push({ document, aliases: tree.aliases, lines });
    }
    return { ok: true, documents };
  } catch (error) {
    if (error instanceof TooDeep) return refuse(file, tooDeep, lines.linePos(error.offset));
    if (error instanceof RangeError) return refuse(file, tooDeep);
    throw error;
  }
}

class TooDeep extends Error {
  override name = 'TooDeep';
  readonly offset: number;

  constructor(offset: number) {
    super(tooDeep);
    this.offset = offset;
  }
}

/**
 * Documents one by one. The depth is watched on the token parser's own stack, because what composes documents
 * from tokens calls itself for each level, and a process that runs out of stack there can't be caught.
 */
function* parse(text: string, lines: LineCounter): Generator<Document.Parsed> {
  const parser = new Parser(lines.addNewLine);
  // Two equal keys are looked for in `checkTree`: the composer compares each key with all others.
  // Nothing is told on the terminal, where the words would be the file's.
  const composer = new Composer({ uniqueKeys: false, logLevel: 'error' });
  function* tokens() {
    lines.addNewLine(0);
    for (const lexeme of new Lexer().lex(text)) {
      yield* parser.next(lexeme);
      if (parser.stack.length > limits.depth + 1) throw new TooDeep(parser.offset);
    }
    yield* parser.end();
  }
  yield* composer.compose(tokens());
}

/** The parser's own words without what it quotes from the file, which may be a secret. */
function syntaxMessage(message: string, text: string): string {
  const reason = (message.split('\n', 1)[0] ?? '').replace(/:\s.*$/, '').replace(/ at line \d+.*$/, '');
  const hint = text.includes('{{')
    ? ' It looks like a Helm template: import what `helm template` prints.'
    : '';
  return `Not valid YAML: ${reason.replace(/[.:]+$/, '')}.${hint}`;
}
