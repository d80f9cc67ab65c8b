import type { FactSource } from '../../model/fact';
import type { ThreatModel } from '../../model/threat-model';

/** The files that a model's statements come from, and how a report names them. */
export interface SourceFiles {
  /** The folder that all of them are in, with its slash; empty: none. */
  folder: string;
  /** Below the folder, sorted. */
  files: string[];
}

/** The files of every fact and of everything imported. */
export function sourceFiles({ elements, flows, boundaries }: ThreatModel): SourceFiles {
  const sources: FactSource[] = [elements, flows, boundaries].flatMap((all) =>
    Object.values<{ facts: Record<string, { source: FactSource }>; origin?: FactSource | undefined }>(
      all,
    ).flatMap(({ facts, origin }) => [
      ...Object.values(facts).map(({ source }) => source),
      ...(origin === undefined ? [] : [origin]),
    ]),
  );
  const paths = [...new Set(sources.flatMap(({ file }) => (file === undefined ? [] : [file])))].sort();
  const [first = '', last = ''] = [paths[0], paths.at(-1)];
  let length = 0;
  while (length < first.length && first[length] === last[length]) length += 1;
  const folder = first.slice(0, first.slice(0, length).lastIndexOf('/') + 1);
  return { folder, files: paths.map((path) => path.slice(folder.length)) };
}

/** A path as a report names it. */
export const belowFolder = (path: string, { folder }: SourceFiles): string =>
  folder !== '' && path.startsWith(folder) ? path.slice(folder.length) : path;

/** A source whose file is named as a report does. */
export const shortSource = (source: FactSource, files: SourceFiles): FactSource =>
  source.file === undefined ? source : { ...source, file: belowFolder(source.file, files) };
