import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manifest } from '../../cli/run.fixture';
import { bulkhead, node, root } from './programs';

/** A model whose reports are read. */
export class Subject {
  readonly #folder = mkdtempSync(join(tmpdir(), 'bulkhead-readers-'));
  readonly #made = new Map<string, string>();
  #threats: number | undefined;

  readonly #make: (file: string) => void;
  readonly name: string;
  readonly isLarge: boolean;

  /** @param make writes the model to a file */
  constructor(name: string, make: (file: string) => void, isLarge = false) {
    this.name = name;
    this.#make = make;
    this.isLarge = isLarge;
  }

  /** The path of something in this model's folder. */
  path = (name: string): string => join(this.#folder, name);

  /** Its file, made when it is first asked for. */
  get file(): string {
    return this.#once('model.bulkhead.json', this.#make);
  }

  /** How many threats the analysis finds. */
  get threats(): number {
    this.#threats ??= JSON.parse(bulkhead('threats', this.file, '--json').stdout).threats.length;
    return this.#threats ?? 0;
  }

  /** The names of its diagrams. */
  get diagrams(): string[] {
    const model: { diagrams: Record<string, { name: string }> } = JSON.parse(readFileSync(this.file, 'utf8'));
    return Object.values(model.diagrams).map(({ name }) => name);
  }

  /** Its report in a format, written when it is first asked for. */
  report = (format: string): string => this.#written(`report.${format}`, format);

  /** The same report, written once more by another run of the program. */
  again = (format: string): string => this.#written(`again.${format}`, format);

  #written(name: string, format: string): string {
    return this.#once(name, (path) => {
      bulkhead('report', this.file, '-o', path, '--to', format, '--at', '2026-03-01T12:00:00Z');
    });
  }

  #once(name: string, write: (path: string) => void): string {
    const path = this.#made.get(name) ?? this.path(name);
    if (!this.#made.has(name)) write(path);
    this.#made.set(name, path);
    return path;
  }
}

const imported = (name: string, ...paths: string[]) =>
  new Subject(`an import of ${name}`, (file) => bulkhead('import', ...paths, '-o', file));

const template = (name: string) =>
  new Subject(`the template ${name}`, (file) => bulkhead('new', '--template', name, '-o', file));

const small = new Subject('an import of a small manifest', (file) => {
  const source = `${file}.yaml`;
  writeFileSync(source, manifest);
  bulkhead('import', source, '-o', file);
});

const large = new Subject(
  '300 elements and 2,000 threats',
  (file) => {
    const size = ['--elements', '300', '--flows', '300', '--threatened', '--answered', '180'];
    node('bench/generate.js', ...size, '-o', file);
  },
  true,
);

/** Real manifests that don't belong to the project; absent on most machines. */
export const fixtures = join(root, '../shared/fixtures');
const manifests = join(fixtures, 'kubernetes');

/** `REPORT_READERS=all` reads the reports of all models; by itself a small part does, as a pipeline should end. */
const isWhole = process.env.REPORT_READERS === 'all';

export const subjects: readonly Subject[] = isWhole
  ? [
      template('kubernetes-web-app'),
      template('docker-compose-host'),
      small,
      ...(existsSync(manifests)
        ? readdirSync(manifests)
            .filter((name) => name.endsWith('.yaml'))
            .map((name) => imported(name, join(manifests, name)))
        : []),
      large,
    ]
  : [template('kubernetes-web-app'), small];
