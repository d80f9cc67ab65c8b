import { extname } from 'node:path';
import { analyse } from '../../shared/analysis/analyse';
import type { Knowledge } from '../../shared/knowledge/knowledge';
import { type Language, languages, speakerOf } from '../../shared/language/speak';
import { jsonText } from '../../shared/model/json-text';
import { describeDifferences } from '../../shared/report/differences/describe-differences';
import type { DifferenceDocument } from '../../shared/report/differences/difference-document';
import { isEmpty } from '../../shared/report/differences/threat-row';
import { differencesText } from '../differences-text';
import { noteExpiringDecisions } from '../expiring-decisions';
import { dayOf, readModelFile } from '../files';
import { knowledgeOf, type PackOption } from '../knowledge';
import { oneOf } from '../one-of';
import { plainText } from '../plain-text';
import { warnOfUnknownWords } from '../unknown-words';
import { UnusableInput } from '../unusable-input';
import { refuseToReplace, writeWhole } from '../write-whole';

interface Options extends PackOption {
  json?: boolean;
  exitCode?: boolean;
  to?: string;
  output?: string;
  at?: string;
  language?: string;
}

const formats = ['text', 'json', 'md', 'html'] as const;
type Format = (typeof formats)[number];

/** `diff OLD NEW [--json] [--exit-code] [--to FORMAT] [-o OUT]`; the exit status: 1 when asked and they differ. */
export async function run(before: string, after: string, options: Options): Promise<number> {
  const format = formatOf(options);
  const language = languageOf(options);
  const today = dayOf(options.at);
  if (options.output !== undefined) await refuseToReplace([before, after], options.output);
  const knowledge = await knowledgeOf(options);
  const document = describeDifferences(
    await sideOf(before, knowledge, today),
    await sideOf(after, knowledge, today),
    knowledge,
    speakerOf(language),
  );
  const content = await written(document, format, language);
  if (options.output === undefined) process.stdout.write(content);
  else {
    await writeWhole(options.output, content);
    process.stderr.write(`${plainText(`${document.summary.text} Wrote ${options.output}.`)}\n`);
  }
  return options.exitCode === true && !isEmpty(document) ? 1 : 0;
}

async function sideOf(file: string, knowledge: Knowledge, today: string | undefined) {
  const read = await readModelFile(file);
  const { model, digest } = read;
  warnOfUnknownWords(file, read, knowledge);
  noteExpiringDecisions(model, today);
  return { model, digest, analysis: analyse(model, knowledge, today === undefined ? {} : { today }) };
}

async function written(document: DifferenceDocument, format: Format, language: Language): Promise<string> {
  switch (format) {
    case 'text':
      return differencesText(document, speakerOf(language));
    case 'json':
      return jsonText(document);
    case 'md':
      return (await import('../../shared/report/differences/differences-markdown')).differencesMarkdown(
        document,
        speakerOf(language),
      );
    case 'html':
      return (await import('../../shared/report/differences/differences-html')).differencesHtml(
        document,
        language,
      );
  }
}

/** The language of the command's own words. @throws UnusableInput */
const languageOf = ({ language }: Options): Language =>
  language === undefined ? 'en' : oneOf('--language', language, languages);

/** The format that `--json` or `--to` names, else that of the output's extension. @throws UnusableInput */
function formatOf({ json, to, output }: Options): Format {
  if (json && to !== undefined && to !== 'json')
    throw new UnusableInput(`--to ${to}: --json asks for JSON; expected one of the two.`);
  if (json) return 'json';
  const name = (to ?? (output === undefined ? 'text' : extname(output).slice(1))).toLowerCase();
  const alias: Record<string, Format> = { htm: 'html', markdown: 'md', txt: 'text' };
  const found = formats.find((format) => format === (alias[name] ?? name));
  if (found) return found;
  throw new UnusableInput(
    to === undefined
      ? `${output}: the format isn't recognised; use --to with one of ${formats.join(', ')}.`
      : `--to ${to}: there is no such format; expected one of ${formats.join(', ')}.`,
  );
}
