import type { Speaker } from '../../language/speak';
import type { ReportSince } from '../document/report-since';
import { shortened } from './shortened';

/** What changed beside the system and its threats, each kind with a title and a line for each change. */
export function sinceLists(
  { model, questions, assumptions }: ReportSince,
  say: Speaker,
): { title: string; lines: string[] }[] {
  const question =
    (key: 'differences.questionNew' | 'differences.questionGone') =>
    (one: ReportSince['questions']['new'][number]) =>
      `${say(key)}: ${one.subject}: ${one.question}`;
  return [
    { title: say('differences.model'), lines: model },
    {
      title: say('differences.questions'),
      lines: [
        ...questions.new.map(question('differences.questionNew')),
        ...questions.gone.map(question('differences.questionGone')),
      ],
    },
    {
      title: say('differences.assumptions'),
      lines: [
        ...assumptions.new.map((text) => say('differences.assumptionNew', { text })),
        ...assumptions.gone.map((text) => say('differences.assumptionGone', { text })),
      ],
    },
  ]
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => ({ title, lines: lines.map(shortened) }));
}
