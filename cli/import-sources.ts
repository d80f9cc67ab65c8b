import { importFormats, recogniseFormat } from '../shared/exchange/formats';
import type { SourceFile } from '../shared/exchange/read-yaml';
import type { Knowledge } from '../shared/knowledge/knowledge';
import { problemLine, UnusableInput } from './unusable-input';

/** What files say, by a format or the one that they look like. @throws UnusableInput */
export function importSources(files: readonly SourceFile[], from: string | undefined, knowledge: Knowledge) {
  const format = chooseFormat(files, from);
  const outcome = format.read(files, knowledge);
  if (!outcome.ok) throw new UnusableInput(problemLine(outcome.problem.file, outcome.problem));
  return { format, ...outcome };
}

function chooseFormat(files: readonly SourceFile[], from: string | undefined) {
  const names = importFormats.map(({ id }) => id).join(', ');
  if (from !== undefined) {
    const chosen = importFormats.find(({ id }) => id === from);
    if (!chosen) throw new UnusableInput(`--from ${from}: there is no such format; there are ${names}.`);
    return chosen;
  }
  const recognised = recogniseFormat(files);
  if (!recognised.ok) throw new UnusableInput(problemLine(recognised.problem.file, recognised.problem));
  return recognised.format;
}
