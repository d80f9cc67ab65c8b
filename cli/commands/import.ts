import { analyse } from '../../shared/analysis/analyse';
import { importFormats, recogniseFormat } from '../../shared/exchange/formats';
import type { SourceFile } from '../../shared/exchange/read-yaml';
import { writeModel } from '../../shared/model/write-model';
import { counted } from '../counted';
import { printJson } from '../files';
import { knowledgeOf, type PackOption } from '../knowledge';
import { laidOut } from '../lay-out-import';
import { plainText } from '../plain-text';
import { readSources } from '../read-sources';
import { problemLine, UnusableInput } from '../unusable-input';
import { refuseToReplace, writeWhole } from '../write-whole';

/** `import PATH… [--from FORMAT] -o FILE [--json]` */
export async function run(
  paths: readonly string[],
  options: { from?: string; output: string; json?: boolean } & PackOption,
): Promise<void> {
  await refuseToReplace(paths, options.output);
  const files = await readSources(paths);
  const format = chooseFormat(files, options.from);
  const knowledge = await knowledgeOf(options);
  const outcome = format.read(files, knowledge);
  if (!outcome.ok) throw new UnusableInput(problemLine(outcome.problem.file, outcome.problem));
  const { losses } = outcome;
  const model = await laidOut(outcome.model);
  const counts = {
    format: format.id,
    elements: Object.keys(model.elements).length,
    flows: Object.keys(model.flows).length,
    boundaries: Object.keys(model.boundaries).length,
    threats: analyse(model, knowledge).threats.length,
    losses,
  };
  await writeWhole(options.output, writeModel(model));
  if (options.json) printJson(counts);
  else {
    const { elements, flows, boundaries, threats } = counts;
    process.stderr.write(
      `${format.title}: ${counted(elements, 'element')}, ${counted(flows, 'flow')}, ${counted(boundaries, 'boundary', 'boundaries')}; ${counted(threats, 'threat')}. Wrote ${options.output}.\n`,
    );
    for (const { what, where, why } of losses)
      process.stderr.write(`${plainText(`not taken over: ${what} (${where}): ${why}`)}\n`);
  }
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
