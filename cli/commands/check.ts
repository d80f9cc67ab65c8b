import { extname } from 'node:path';
import { version } from '../../package.json';
import { analyse } from '../../shared/analysis/analyse';
import { judge } from '../../shared/analysis/gate/gate';
import { followQuestions } from '../../shared/analysis/gate/question-log';
import type { Knowledge } from '../../shared/knowledge/knowledge';
import { hasEnded } from '../../shared/model/exception';
import { describeGate } from '../../shared/report/gate/describe-gate';
import type { GateDocument } from '../../shared/report/gate/gate-document';
import { counted } from '../counted';
import { noteEndingAcceptances } from '../ending-acceptances';
import { dayOf } from '../files';
import { exceptionsOf, questionLogOf } from '../gate-files';
import { type PolicyOptions, policyOf } from '../gate-policy';
import { gateSubject, type SubjectOptions } from '../gate-subject';
import { gateText } from '../gate-text';
import { knowledgeOf, type PackOption } from '../knowledge';
import { plainText } from '../plain-text';
import { UnusableInput } from '../unusable-input';
import { refuseToReplace, writeWhole } from '../write-whole';

interface Options extends PackOption, PolicyOptions, SubjectOptions {
  json?: boolean;
  format?: string;
  output?: string[];
  at?: string;
}

const formats = ['text', 'json', 'junit', 'sarif'] as const;
type Format = (typeof formats)[number];

/** `check [FILE] [--manifests DIR] [--baseline MODEL] …`; the exit status: 1 when the gate fails. */
export async function run(file: string | undefined, options: Options): Promise<number> {
  const outputs = outputsOf(options);
  const today = dayOf(options.at ?? 'now') ?? '';
  const inputs = [file, options.baseline, options.exceptions, options.questionLog];
  await refuseToReplaceAny(inputs, outputs);
  const knowledge = await knowledgeOf(options);
  const policy = policyOf(options, knowledge);
  const exceptions = await exceptionsOf(options.exceptions);
  const before = await questionLogOf(options.questionLog);
  const { model, baseline, read, placeOfSubject } = await gateSubject(file, options, knowledge);
  await refuseToReplaceAny(read, outputs);
  const side = (one: typeof model) => ({ model: one, analysis: analyse(one, knowledge, { today }) });
  const now = side(model);
  const log = followQuestions(before, now.analysis.questions, today);
  const input = { ...now, knowledge, policy, exceptions, today, baseline: baseline && side(baseline), log };
  const document = describeGate(judge(input), { ...input, placeOfSubject });
  if (options.questionLog !== undefined && JSON.stringify(log) !== JSON.stringify(before))
    await writeWhole(options.questionLog, `${JSON.stringify(log, null, 2)}\n`);
  for (const { path, format } of outputs) {
    const content = await written(document, format, knowledge);
    if (path === undefined) process.stdout.write(content);
    else await writeWhole(path, content);
  }
  if (outputs.every(({ path }) => path !== undefined)) process.stderr.write(gateText(document));
  noteEndingAcceptances(now.analysis.threats, model, today);
  tellExceptions(document, exceptions.filter((one) => hasEnded(one, today)).length);
  return document.passes ? 0 : 1;
}

async function refuseToReplaceAny(
  inputs: readonly (string | undefined)[],
  outputs: readonly Output[],
): Promise<void> {
  const given = inputs.filter((input) => input !== undefined);
  for (const { path } of outputs) if (path !== undefined) await refuseToReplace(given, path);
}

async function written(document: GateDocument, format: Format, knowledge: Knowledge): Promise<string> {
  switch (format) {
    case 'text':
      return gateText(document);
    case 'json':
      return `${JSON.stringify(document, null, 2)}\n`;
    case 'junit':
      return (await import('../../shared/report/gate/gate-junit')).gateJunit(document);
    case 'sarif': {
      const { gateSarif } = await import('../../shared/report/gate/gate-sarif');
      return `${JSON.stringify(gateSarif(document, knowledge, version), null, 2)}\n`;
    }
  }
}

interface Output {
  /** Undefined: standard output. */
  path: string | undefined;
  format: Format;
}

const endings: Record<string, Format> = {
  sarif: 'sarif',
  xml: 'junit',
  json: 'json',
  txt: 'text',
};

/** Where to write what; `-o` several times, each by its extension. @throws UnusableInput */
function outputsOf({ json, format, output = [] }: Options): Output[] {
  if (json && format !== undefined && format !== 'json')
    throw new UnusableInput(`--format ${format}: --json asks for JSON; expected one of the two.`);
  const asked = json ? 'json' : format;
  const named = formats.find((one) => one === asked);
  if (asked !== undefined && named === undefined)
    throw new UnusableInput(
      `--format ${asked}: there is no such format; expected one of ${formats.join(', ')}.`,
    );
  const [only, ...others] = output;
  if (only === undefined) return [{ path: undefined, format: named ?? 'text' }];
  if (named !== undefined && others.length > 0)
    throw new UnusableInput(
      `--format ${named}: expected one -o with it; several are written by their extensions.`,
    );
  return output.map((path) => {
    const found = named ?? endings[extname(path).slice(1).toLowerCase()];
    if (found) return { path, format: found };
    throw new UnusableInput(
      `${path}: the format isn't recognised; use --format with one of ${formats.join(', ')}.`,
    );
  });
}

/** Exceptions that say nothing any more are told, so that a list stays true. */
function tellExceptions({ unusedExceptions }: GateDocument, ended: number): void {
  if (ended > 0) process.stderr.write(`bulkhead: note: ${counted(ended, 'exception')} ended.\n`);
  for (const { about, pattern } of unusedExceptions)
    process.stderr.write(
      `bulkhead: note: ${plainText(`an exception is about nothing here: ${about} ${pattern}`)}\n`,
    );
}
