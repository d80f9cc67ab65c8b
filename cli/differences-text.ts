import type { Speaker } from '../shared/language/speak';
import type {
  DifferenceDocument,
  OneSidedThreatJson,
} from '../shared/report/differences/difference-document';
import { isEmpty, threatRow } from '../shared/report/differences/threat-row';
import { plainText } from './plain-text';

/** The differences for a terminal: the system, then the threats by what happened to them, one line each. */
export function differencesText(document: DifferenceDocument, say: Speaker): string {
  if (isEmpty(document)) return `${say('differences.nothing')}\n`;
  const { model, system, threats, questions, assumptions, summary } = document;
  const parts: [title: string, lines: string[]][] = [
    [say('differences.model'), model.map(({ text }) => text)],
    [
      say('differences.system'),
      system.flatMap(({ subject, changes }) =>
        changes.map(({ text }) => `${subject.name} (${say(`status.${subject.kind}`)}): ${text}`),
      ),
    ],
    [say('differences.new'), threats.new.flatMap((one) => threatLines(one, say))],
    [say('differences.gone'), threats.gone.flatMap((one) => threatLines(one, say))],
    [
      say('differences.changed'),
      threats.changed.map(
        ({ risk, stride, title, subjects, changes }) =>
          `${say(`status.${risk.residual}`)}  ${stride}  ${subjects[0]?.name}: ${title}: ${changes.map(({ text }) => text).join('; ')}`,
      ),
    ],
    [
      say('differences.questions'),
      (['new', 'gone'] as const).flatMap((side) =>
        questions[side].map(
          ({ subject, question }) =>
            `${say(side === 'new' ? 'differences.questionNew' : 'differences.questionGone')}: ${subject.name}: ${question}`,
        ),
      ),
    ],
    [
      say('differences.assumptions'),
      [
        ...assumptions.new.map((text) => say('differences.assumptionNew', { text })),
        ...assumptions.gone.map((text) => say('differences.assumptionGone', { text })),
      ],
    ],
  ];
  const told = parts
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${title}\n${lines.map((line) => `  ${indented(line)}\n`).join('')}`);
  return `${told.join('\n')}\n${summary.text}\n`;
}

function threatLines(threat: OneSidedThreatJson, say: Speaker): string[] {
  const { risk, stride, title, subject, because, place } = threatRow(threat, say);
  return [
    `${say(`status.${risk}`)}  ${stride}  ${subject}: ${title}${place === '' ? '' : ` (${place})`}`,
    ...because.map((cause) => `\t${cause}`),
  ];
}

/** Text of a file on one line; a tab of ours at its start is an indentation. */
const indented = (line: string) =>
  line.startsWith('\t') ? `      ${plainText(line.slice(1))}` : plainText(line);
