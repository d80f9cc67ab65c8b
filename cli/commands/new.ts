import { readModel } from '../../shared/model/read-model';
import { listTemplates, templateNamed } from '../../shared/model/templates';
import { emptyModel, type ThreatModel } from '../../shared/model/threat-model';
import { writeModel } from '../../shared/model/write-model';
import { problemLine, UnusableInput } from '../unusable-input';
import { writeWhole } from '../write-whole';

/** `new [--template NAME] -o FILE`, `new --list` */
export async function run(options: { template?: string; list?: boolean; output?: string }): Promise<void> {
  if (options.list) {
    for (const { name, title } of listTemplates()) process.stdout.write(`${name}\t${title}\n`);
    return;
  }
  if (options.output === undefined) throw new UnusableInput('new: say where to write with -o FILE.');
  await writeWhole(options.output, writeModel(startingModel(options.template)));
}

function startingModel(template: string | undefined): ThreatModel {
  if (template === undefined) return emptyModel('Untitled model');
  const found = templateNamed(template);
  if (found === undefined) {
    const names = listTemplates().map(({ name }) => name);
    throw new UnusableInput(
      `--template ${template}: there is no such template; there are ${names.join(', ')}.`,
    );
  }
  const read = readModel(JSON.stringify(found));
  if (!read.ok) throw new UnusableInput(problemLine(template, read.problem));
  return read.model;
}
