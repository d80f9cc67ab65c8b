import { type Speaker, sayEnglish } from '../../language/speak';
import { markdownCode as code, markdownText, markdownTable as table } from '../markdown/markdown-text';
import { shortened } from '../words/shortened';
import type { DifferenceDocument, OneSidedThreatJson } from './difference-document';
import { isEmpty, threatRow, titlesOf } from './threat-row';

/** Controls that a row names; a comment on a pull request has to stay readable. */
const mostControls = 6;

const md = (text: string) => markdownText(shortened(text));
const list = (all: readonly string[]): string => all.map((one) => `- ${one}`).join('\n');

/** The differences for a pull request: what threatens the system anew first. Any Markdown reader shows it. */
export function differencesMarkdown(document: DifferenceDocument, say: Speaker = sayEnglish): string {
  const { summary, threats, model, system, questions, assumptions } = document;
  const [title = '', other] = titlesOf(document);
  const heading =
    other === undefined
      ? say('differences.title', { title: md(title) })
      : say('differences.titleOfTwo', { before: md(title), after: md(other) });
  const parts: [title: string, body: string][] = [
    [say('differences.new'), oneSided(threats.new, say)],
    [say('differences.gone'), oneSided(threats.gone, say)],
    [say('differences.changed'), changed(document, say)],
    [say('differences.model'), list(model.map((change) => md(change.text)))],
    [
      say('differences.system'),
      list(
        system.map(
          ({ subject, changes }) =>
            `**${md(subject.name)}** (${say(`status.${subject.kind}`)}): ${changes.map(({ text }) => md(text)).join('; ')}`,
        ),
      ),
    ],
    [
      say('differences.questions'),
      list(
        (['new', 'gone'] as const).flatMap((side) =>
          questions[side].map(
            ({ subject, question }) =>
              `${say(side === 'new' ? 'differences.questionNew' : 'differences.questionGone')}: ${md(subject.name)}: ${md(question)}`,
          ),
        ),
      ),
    ],
    [
      say('differences.assumptions'),
      list([
        ...assumptions.new.map((text) => say('differences.assumptionNew', { text: md(text) })),
        ...assumptions.gone.map((text) => say('differences.assumptionGone', { text: md(text) })),
      ]),
    ],
  ];
  return `${[
    `# ${heading}`,
    isEmpty(document) ? say('differences.nothing') : summary.text,
    ...parts.filter(([, body]) => body !== '').map(([name, body]) => `## ${name}\n\n${body}`),
  ].join('\n\n')}\n`;
}

function oneSided(threats: readonly OneSidedThreatJson[], say: Speaker): string {
  if (threats.length === 0) return '';
  return table(
    [
      say('differences.risk'),
      say('differences.threat'),
      say('differences.because'),
      say('differences.place'),
      say('differences.controls'),
    ],
    threats
      .map((one) => threatRow(one, say))
      .map(({ risk, stride, title, subject, because, place, controls }) => [
        say(`status.${risk}`),
        `${stride}: ${md(title)}, **${md(subject)}**`,
        because.map(md).join('; '),
        place === '' ? '' : code(shortened(place)),
        [
          ...controls.slice(0, mostControls).map(code),
          ...(controls.length > mostControls
            ? [say('differences.more', { count: controls.length - mostControls })]
            : []),
        ].join(' '),
      ]),
  );
}

function changed({ threats }: DifferenceDocument, say: Speaker): string {
  if (threats.changed.length === 0) return '';
  return table(
    [say('differences.risk'), say('differences.threat'), say('differences.changes')],
    threats.changed.map(({ risk, stride, title, subjects, changes }) => [
      say(`status.${risk.residual}`),
      `${stride}: ${md(title)}, **${md(subjects[0]?.name ?? '')}**`,
      changes.map(({ text }) => md(text)).join('; '),
    ]),
  );
}
