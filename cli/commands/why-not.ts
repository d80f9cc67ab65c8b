import { reasonInWords } from '../../shared/analysis/quiet-in-words';
import { whyNot } from '../../shared/analysis/why-not';
import { knowledgeVersion } from '../../shared/knowledge/knowledge';
import type { ThreatModel } from '../../shared/model/threat-model';
import { printJson, readModelFile } from '../files';
import { knowledgeOf, type PackOption } from '../knowledge';
import { plainText } from '../plain-text';
import { warnOfUnknownWords } from '../unknown-words';
import { UnusableInput } from '../unusable-input';

/** Ids that a refusal names. */
const mostNamed = 10;

/** `why-not FILE SUBJECT [--json]`: the rules that look at a subject and don't stand. */
export async function run(
  file: string,
  subject: string,
  options: { json?: boolean } & PackOption,
): Promise<void> {
  const read = await readModelFile(file);
  const { model } = read;
  const found = subjectNamed(file, model, subject);
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
            `${rule.stride}  ${plainText(`${rule.id}: ${rule.title}: ${reasonInWords(refutation, knowledge)}`)}
`,
        )
        .join(''),
    );
}

/** What has this id, else what alone has this name. @throws UnusableInput */
function subjectNamed(file: string, model: ThreatModel, subject: string): { id: string } {
  const entities = [model.elements, model.flows, model.boundaries].flatMap((map) => Object.values(map));
  const named = entities.filter(({ name }) => name === subject);
  const found = entities.find(({ id }) => id === subject) ?? named[0];
  if (found === undefined)
    throw new UnusableInput(
      `${file}: there is no element, flow or boundary "${subject}"; expected its id or its name.`,
    );
  if (found.id !== subject && named.length > 1) {
    const ids = named.slice(0, mostNamed).map(({ id }) => id);
    const more = named.length > ids.length ? ` and ${named.length - ids.length} more` : '';
    throw new UnusableInput(
      `${file}: ${named.length} have the name "${subject}"; expected one of their ids: ${ids.join(', ')}${more}.`,
    );
  }
  return found;
}
