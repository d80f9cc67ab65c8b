import { analyse } from '../../shared/analysis/analyse';
import { writeModel } from '../../shared/model/write-model';
import { counted } from '../counted';
import { printJson } from '../files';
import { importSources } from '../import-sources';
import { knowledgeOf, type PackOption } from '../knowledge';
import { laidOut } from '../lay-out-import';
import { plainText } from '../plain-text';
import { readSources } from '../read-sources';
import { refuseToReplace, writeWhole } from '../write-whole';

/** `import PATH… [--from FORMAT] -o FILE [--json]` */
export async function run(
  paths: readonly string[],
  options: { from?: string; output: string; json?: boolean } & PackOption,
): Promise<void> {
  await refuseToReplace(paths, options.output);
  const files = await readSources(paths);
  const knowledge = await knowledgeOf(options);
  const { format, losses, ...imported } = importSources(files, options.from, knowledge);
  const model = await laidOut(imported.model);
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
