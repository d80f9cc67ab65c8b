import { readModel } from '../../shared/model/read-model';
import { listTemplates, templateNamed } from '../../shared/model/templates';
import { emptyModel, type ThreatModel } from '../../shared/model/threat-model';
import { writeModel } from '../../shared/model/write-model';
import { printJson } from '../files';
import { problemLine, UnusableInput } from '../unusable-input';
import { writeWhole } from '../write-whole';

interface Options {
  template?: string;
  list?: boolean;
  json?: boolean;
  output?: string;
}

/** `new [--template NAME] -o FILE`, `new --list [--json]` */
export async function run(options: Options): Promise<void> {
  if (options.list && options.json) return printJson({ templates: listTemplates() });
  if (options.list) {
    for (const { name, title } of listTemplates()) process.stdout.write(`${name}\t${title}\n`);
    return;
  }
  if (options.json) throw new UnusableInput('new: --json goes with --list only.');
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
