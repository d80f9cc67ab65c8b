import { analyse } from '../../shared/analysis/analyse';
import type { Analysis } from '../../shared/analysis/analysis';
import { suppressionInWords } from '../../shared/analysis/quiet-in-words';
import { knowledgeVersion } from '../../shared/knowledge/knowledge';
import { threatJson } from '../../shared/report/json/threat-json';
import { counted } from '../counted';
import { noteExpiringDecisions } from '../expiring-decisions';
import { dayOf, printJson, readModelFile } from '../files';
import { knowledgeOf, type PackOption } from '../knowledge';
import { plainText } from '../plain-text';
import { warnOfUnknownWords } from '../unknown-words';

/** `threats FILE [--json]` */
export async function run(
  file: string,
  options: { json?: boolean; at?: string } & PackOption,
): Promise<void> {
  const today = dayOf(options.at);
  const read = await readModelFile(file);
  const { model } = read;
  const knowledge = await knowledgeOf(options);
  warnOfUnknownWords(file, read, knowledge);
  noteExpiringDecisions(model, today);
  const analysis = analyse(model, knowledge, today === undefined ? {} : { today });
  if (!options.json) {
    process.stdout.write(table(analysis));
    return;
  }
  printJson({
    model: model.title,
    knowledge: { version: knowledgeVersion(knowledge) },
    threats: analysis.threats.map(threatJson),
    questions: analysis.questions.map(({ subject, fact, threats }) => ({
      subject: subject.id,
      fact,
      settles: threats.length,
    })),
    suppressed: analysis.suppressed.map((one) => ({
      subject: one.subject.id,
      stride: one.stride,
      reason: suppressionInWords(one, knowledge),
    })),
  });
}

const widest = 40;

function table({ threats, questions }: Analysis): string {
  const head = ['risk', '', 'status', 'subject', 'threat'];
  const rows = threats.map((threat) =>
    [threat.residual.level, threat.stride, threat.status, threat.subjects[0].name, threat.title].map(
      plainText,
    ),
  );
  const last = head.length - 1;
  const lines = [head, ...rows].map((row) => row.map((text, column) => (column === last ? text : cut(text))));
  const widths = head.map((_, column) => Math.max(...lines.map((line) => length(line[column] ?? ''))));
  const pad = (text: string, column: number) =>
    column === last ? text : text + ' '.repeat(Math.max(0, (widths[column] ?? 0) - length(text)));
  const count = `${counted(threats.length, 'threat')}, ${counted(questions.length, 'open question')}.`;
  return `${lines.map((line) => line.map(pad).join('  ')).join('\n')}\n\n${count}\n`;
}

/** Characters, not the halves that JavaScript counts. */
const length = (text: string) => [...text].length;

function cut(text: string): string {
  return length(text) <= widest ? text : `${[...text].slice(0, widest - 1).join('')}…`;
}
