import { resolve } from 'node:path';
import { carryOver } from '../shared/exchange/carry-over/carry-over';
import type { SourceFile } from '../shared/exchange/read-yaml';
import type { Knowledge } from '../shared/knowledge/knowledge';
import type { ThreatModel } from '../shared/model/threat-model';
import type { Place } from '../shared/report/document/threat-places';
import { counted } from './counted';
import { type ModelFile, readModelFile } from './files';
import { importSources } from './import-sources';
import { pathBelowHere, placesIn } from './places-in-model';
import { plainText } from './plain-text';
import { readSources } from './read-sources';
import { warnOfUnknownWords } from './unknown-words';
import { UnusableInput } from './unusable-input';

/** What a gate looks at. */
export interface GateSubject {
  model: ThreatModel;
  baseline: ThreatModel | undefined;
  /** The manifests that were read. */
  read: readonly string[];
  /** Where a subject that no manifest declares stands. */
  placeOfSubject: (id: string) => Place | undefined;
}

export interface SubjectOptions {
  manifests?: string[];
  from?: string;
  baseline?: string;
  exceptions?: string;
}

/** The model of a file, or of manifests with what people said in the baseline. @throws UnusableInput */
export async function gateSubject(
  file: string | undefined,
  options: SubjectOptions,
  knowledge: Knowledge,
): Promise<GateSubject> {
  const { manifests = [] } = options;
  if ((file === undefined) === (manifests.length === 0))
    throw new UnusableInput('check: expected a model, or --manifests with a folder; one of the two.');
  if (file !== undefined && options.from !== undefined)
    throw new UnusableInput('--from: only manifests are imported; expected --manifests with it.');
  const baseline = options.baseline === undefined ? undefined : await read(options.baseline, knowledge);
  if (file !== undefined) {
    const own = await read(file, knowledge);
    return { model: own.model, baseline: baseline?.model, read: [], placeOfSubject: placesIn(file, own) };
  }
  const sources = (await readSources(manifests)).filter(({ name }) => !isSame(name, options.exceptions));
  const { model } = importSources(sources.map(belowHere), options.from, knowledge);
  tellLosses(model);
  return {
    model: baseline === undefined ? model : carryOver(model, baseline.model),
    baseline: baseline?.model,
    read: sources.map(({ name }) => name).filter((name) => name !== 'standard input'),
    placeOfSubject:
      options.baseline === undefined || baseline === undefined
        ? () => undefined
        : placesIn(options.baseline, baseline),
  };
}

async function read(file: string, knowledge: Knowledge): Promise<ModelFile> {
  const found = await readModelFile(file);
  warnOfUnknownWords(file, found, knowledge);
  return found;
}

const isSame = (path: string, other: string | undefined) =>
  other !== undefined && path !== '-' && resolve(path) === resolve(other);

const belowHere = ({ name, text }: SourceFile): SourceFile => ({ name: pathBelowHere(name), text });

/** At most so many are told one by one. */
const mostLosses = 5;

/** What wasn't understood isn't judged either: a gate says so. */
function tellLosses({ losses }: ThreatModel): void {
  if (losses.length === 0) return;
  process.stderr.write(
    `bulkhead: note: ${counted(losses.length, 'thing')} in the manifests not understood, so not judged.\n`,
  );
  for (const { what, where, why } of losses.slice(0, mostLosses))
    process.stderr.write(`  ${plainText(`${what} (${where}): ${why}`)}\n`);
  if (losses.length > mostLosses)
    process.stderr.write(`  and ${losses.length - mostLosses} more; \`bulkhead import\` lists them all.\n`);
}
