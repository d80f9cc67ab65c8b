import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { stringify } from 'yaml';
import { serveDesktop } from '../../electron/ipc';
import { replay, sumOf } from '../../renderer/storage/replay';
import { checkCases } from '../../shared/analysis/check-cases';
import { type Desktop, desktopMethods } from '../../shared/desktop';
import { EditRefused } from '../../shared/edits/edit';
import { readFragment } from '../../shared/edits/fragment-text';
import { createHistory, execute } from '../../shared/edits/history';
import { paste } from '../../shared/edits/paste';
import { readExceptions } from '../../shared/exchange/exceptions/read-exceptions';
import { importFormats, recogniseFormat } from '../../shared/exchange/formats';
import { readPackFolder } from '../../shared/exchange/knowledge-packs/read-pack-folder';
import { readArchive } from '../../shared/exchange/library/read-archive';
import { ArchiveTooLarge } from '../../shared/exchange/library/unpack';
import { containerKnowledge } from '../../shared/knowledge/containers';
import { loadPacks } from '../../shared/knowledge/load-packs';
import { PackRefused } from '../../shared/knowledge/pack-problem';
import { smallPackFile } from '../../shared/knowledge/small-pack.fixture';
import { readModel } from '../../shared/model/read-model';
import { emptyModel, type ThreatModel } from '../../shared/model/threat-model';
import type { WayIn } from './inputs/hostile-input';

/** What a reader made of a text: a model, something else that is sound, or a refusal in words. */
export type Outcome = { model: ThreatModel } | { sound: true } | { refused: string };

/** Something that takes text from outside. */
export interface Reader {
  name: string;
  /** Texts to start from. */
  seeds: readonly string[];
  /** How often it is tried, against the others. */
  weight: number;
  read(text: string): Outcome | Promise<Outcome>;
}

const here = import.meta.dirname;
const root = join(here, '../..');
/** Real files that don't belong to the project. Where they aren't, the project's own seeds are enough. */
const fixtures = join(root, '../shared/fixtures');

/** The texts of a folder and of those in it. */
const textsIn = (folder: string, isWanted = (_name: string) => true): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && isWanted(entry.name))
        .map(({ parentPath, name }) => join(parentPath, name))
        .sort()
        .map((path) => readFileSync(path, 'utf8'))
        // A larger one takes most of the time and finds nothing more.
        .filter((text) => text.length < 60_000)
    : [];
const seedsOf = (name: string): string[] => textsIn(join(here, 'seeds'), (file) => file.startsWith(name));

/** A model file: opened, dropped, named on the command line, or kept in the database. */
const models: Reader = {
  name: 'model',
  weight: 4,
  // The small one often: most of what can go wrong is in it too.
  seeds: [...Array(6).fill(seedsOf('model')).flat(), ...textsIn(join(root, 'templates'))],
  read(text) {
    const result = readModel(text);
    return result.ok ? { model: result.model } : { refused: result.problem.message };
  },
};

/** Files of any kind, as an import gets them: what format it is has to be found out first. */
const imports: Reader = {
  name: 'import',
  weight: 1,
  seeds: [...seedsOf(''), ...textsIn(fixtures)],
  read(text) {
    const files = [{ name: 'input', text }];
    const recognised = recogniseFormat(files);
    const outcome = recognised.ok ? recognised.format.read(files, containerKnowledge()) : recognised;
    return outcome.ok ? { model: outcome.model } : { refused: outcome.problem.message };
  },
};

/** Each importer by itself, whatever the file looks like. One that is new is in here without a line. */
const importers = importFormats.map(
  ({ id, read }): Reader => ({
    name: `import ${id}`,
    weight: 3,
    seeds: [...seedsOf(id), ...textsIn(join(fixtures, id))],
    read(text) {
      const outcome = read([{ name: 'input', text }], containerKnowledge());
      return outcome.ok ? { model: outcome.model } : { refused: outcome.problem.message };
    },
  }),
);

/** A folder of knowledge packs. */
const packs: Reader = {
  name: 'knowledge pack',
  weight: 2,
  // Without its rules its cases hold; with them there is more to get wrong.
  seeds: [
    stringify({ ...smallPackFile, rules: [] }),
    stringify(smallPackFile),
    JSON.stringify(smallPackFile),
  ],
  async read(text) {
    try {
      const sources = await readPackFolder('mine', [{ name: 'pack.yaml', text }], sha256);
      checkCases(loadPacks(sources), sources);
      return { sound: true };
    } catch (error) {
      if (error instanceof PackRefused) return { refused: error.message };
      throw error;
    }
  },
};

/** What a clipboard or a drag holds. */
const clipboard: Reader = {
  name: 'clipboard',
  weight: 2,
  seeds: seedsOf('fragment'),
  read(text) {
    const result = readFragment(text);
    if (!result.ok) return { refused: result.problem.message };
    const target = { diagram: 'main', into: 'home', at: { x: 0, y: 0 } } as const;
    const { edit } = paste(emptyModel('Target'), result.fragment, target, {
      document: 'one',
      withDecisions: true,
    });
    try {
      return { model: execute(createHistory(emptyModel('Target')), edit).present };
    } catch (error) {
      if (error instanceof EditRefused) return { refused: error.message };
      throw error;
    }
  },
};

/** What was kept in the database: a model's text, and what was written after it. */
const journal: Reader = {
  name: 'journal',
  weight: 2,
  seeds: [
    '[{"op":"replace","path":["title"],"value":"Shop"},{"op":"add","path":["elements","cache"],"value":{"id":"cache","name":"Cache","kind":"data store","stencil":"database","parent":"ns","facts":{}}}]',
    '[{"op":"remove","path":["flows","c"]},{"op":"replace","path":["elements","web","facts","privileged","value"],"value":"no"}]',
    '[{"op":"replace","path":["diagrams","main","placements","web","x"],"value":60}]',
  ],
  read(text) {
    const entry = { model: 'one', seq: 1, at: 1, patches: text };
    const snapshot = { id: 'one', seq: 0, text: seedsOf('model')[0] ?? '', inFile: null };
    const replayed = replay(snapshot, [{ ...entry, sum: sumOf(entry) }]);
    if (replayed === undefined) throw new Error('The snapshot is lost.');
    return replayed.lost > 0 ? { refused: 'lost' } : { model: replayed.model };
  },
};

/** A library's archive with one model, its bytes as letters of Latin-1. Stored, so that what is wrong gets inside. */
function archiveSeed(level: 0 | 9): string {
  const [text = ''] = seedsOf('model');
  const entry = { id: 'one', file: 'models/one.bulkhead.json', updatedAt: 1, threats: 3, revisions: [] };
  const index = { format: 'bulkhead-library', version: 1, models: [entry] };
  const files = { 'library.json': strToU8(JSON.stringify(index)), [entry.file]: strToU8(text) };
  return Buffer.from(zipSync(files, { level })).toString('latin1');
}

/** An archive of models. */
const archives: Reader = {
  name: 'archive',
  weight: 1,
  seeds: [archiveSeed(0), archiveSeed(9)],
  async read(text) {
    try {
      const read = await readArchive(Buffer.from(text, 'latin1'), () => '');
      const [first] = read?.models ?? [];
      return first ? { model: first.model } : { refused: 'no archive of models' };
    } catch (error) {
      // What fflate says of a damaged archive has a number.
      const isDamaged = error instanceof Error && typeof Reflect.get(error, 'code') === 'number';
      if (isDamaged || error instanceof ArchiveTooLarge) return { refused: error.message || 'too large' };
      throw error;
    }
  },
};

/** What people wrote down as exceptions, for an import and for a gate. */
const exceptions: Reader = {
  name: 'exceptions',
  weight: 1,
  seeds: [
    'exceptions:\n  - threat: privileged-container/web\n    owner: Ann\n    reason: Known.\n    expires: 2099-01-01\n',
    '{"exceptions":[{"threat":"privileged-container/web","owner":"Ann","reason":"Known.","expires":"2099-01-01"}]}',
  ],
  read(text) {
    const result = readExceptions({ name: 'exceptions.yaml', text });
    return result.ok ? { sound: true } : { refused: result.problem.message };
  },
};

/** What the window sends to the machine: a list of a method and its arguments. */
const messages: Reader = {
  name: 'message',
  weight: 2,
  seeds: [
    '["saveModel","{}",null,"m.bulkhead.json"]',
    '["exportText","a","a.html"]',
    '["setTitle","Shop"]',
    '["clipboard","copy"]',
    '["setLanguage","de"]',
    '["setMenu",[{"id":"file","title":"File","items":[{"action":"save","title":"Save","keys":"CmdOrCtrl+S","isPossible":true,"role":"copy"}]}]]',
    '["reopenModel","0b9a3d0e-9a0e-4f6c-9d7f-2f9f2f0c0a11"]',
  ],
  async read(text) {
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      return { refused: 'no message' };
    }
    const [method, ...args] = Array.isArray(parsed) ? parsed : [parsed];
    const listener = listeners.get(`desktop:${String(method)}`);
    if (listener === undefined) return { refused: 'no such method' };
    try {
      await listener({}, ...args);
      return { sound: true };
    } catch (error) {
      const message = error instanceof Error ? error.message : '';
      if (message.startsWith(`${method}: refused`)) return { refused: message };
      throw error;
    }
  },
};

/** A machine that takes whatever is let through to it. */
const listeners = new Map<string, (event: object, ...args: unknown[]) => Promise<unknown>>();
const machine = Object.fromEntries(
  desktopMethods.map((method) => [method, async () => null]),
) as unknown as Desktop;
serveDesktop<object>(
  machine,
  () => true,
  (channel, listener) => listeners.set(channel, listener),
);

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Every reader there is. What takes text from outside and isn't in here isn't tried. */
export const readers: readonly Reader[] = [
  models,
  imports,
  ...importers,
  packs,
  clipboard,
  journal,
  archives,
  exceptions,
  messages,
];

/** The reader of a way in. */
export const readerOf = (way: WayIn): Reader =>
  ({ model: models, import: imports, pack: packs, paste: clipboard })[way];
