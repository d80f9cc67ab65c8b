import type { ReportDocument } from '../document/document';
import { type SinceThreat, sinceInWords } from '../document/report-since';
import { sinceLists } from '../words/since-lists';
import { headsIn, sayOf } from '../words/wording';
import {
  markdownList as bullets,
  markdownCode as code,
  markdownText as md,
  markdownTable as table,
} from './markdown-text';

/** What changed since an earlier model; nothing where the report knows of none. */
export function changes(report: ReportDocument): string {
  const { since } = report;
  const say = sayOf(report);
  if (since === undefined) return '';
  const list = (title: string, threats: readonly SinceThreat[]) =>
    threats.length === 0
      ? []
      : [
          `### ${title}`,
          table(
            headsIn(say, 'threat', 'title', 'subject', 'risk', 'why'),
            threats.map((one) => [
              one.number ?? '–',
              md(one.title),
              md(one.subject),
              say(`status.${one.risk}`),
              md(one.because),
            ]),
          ),
        ];
  return [
    say('reportChanges.compared', {
      name: md(since.name),
      digest: code(since.digest),
      changes: sinceInWords(since, say),
    }),
    ...(since.system.length === 0
      ? []
      : [
          `### ${say('reportChanges.system')}`,
          table(
            headsIn(say, 'what', 'change'),
            since.system.map(({ subject, what }) => [md(subject), md(what)]),
          ),
        ]),
    ...list(say('reportChanges.new'), since.new),
    ...list(say('reportChanges.gone'), since.gone),
    ...list(say('reportChanges.changed'), since.changed),
    ...sinceLists(since, say).flatMap(({ title, lines }) => [`### ${title}`, bullets(lines.map(md))]),
  ].join('\n\n');
}
