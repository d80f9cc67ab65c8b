import { reasonInWords } from '../../shared/analysis/suppress';
import { whyNot } from '../../shared/analysis/why-not';
import { knowledgeVersion } from '../../shared/knowledge/knowledge';
import { printJson, readModelFile } from '../files';
import { knowledgeOf, type PackOption } from '../knowledge';
import { plainText } from '../plain-text';
import { warnOfUnknownWords } from '../unknown-words';
import { UnusableInput } from '../unusable-input';

/** `why-not FILE SUBJECT [--json]`: the rules that look at a subject and don't stand. */
export async function run(
  file: string,
  subject: string,
  options: { json?: boolean } & PackOption,
): Promise<void> {
  const read = await readModelFile(file);
  const { model } = read;
  const entities = [
    ...Object.values(model.elements),
    ...Object.values(model.flows),
    ...Object.values(model.boundaries),
  ];
  const found = entities.find(({ id, name }) => id === subject || name === subject);
  if (found === undefined)
    throw new UnusableInput(
      `${file}: there is no element, flow or boundary "${subject}"; expected its id or its name.`,
    );
  const knowledge = await knowledgeOf(options);
  warnOfUnknownWords(file, read, knowledge);
  const refusals = whyNot(model, knowledge, found.id);
  if (options.json)
    printJson({
      model: model.title,
      knowledge: { version: knowledgeVersion(knowledge) },
      subject: found.id,
      rules: refusals.map(({ key, rule, reasons }) => ({
        key,
        rule: rule.id,
        stride: rule.stride,
        title: rule.title,
        reasons: reasons.map(({ subject: of, fact, value, source }) => ({
          subject: of,
          fact,
          value,
          source,
        })),
      })),
    });
  else
    process.stdout.write(
      refusals
        .map(
          ({ rule, ...refutation }) =>
            `${rule.stride}  ${plainText(`${rule.title}: ${reasonInWords(refutation, knowledge)}`)}\n`,
        )
        .join(''),
    );
}
