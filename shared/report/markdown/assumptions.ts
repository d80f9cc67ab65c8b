import type { ReportDocument } from '../document';
import { markdownList as list, markdownText as md, none, markdownTable as table } from './markdown-text';

/** What was taken as given, what was not looked at, and what an import didn't take over. */
export function assumptions({ assumptions: all, outOfScope, losses }: ReportDocument): string {
  return [
    all.length === 0 ? none('No assumption is written down.') : list(all.map(md)),
    ...(outOfScope.length === 0
      ? []
      : [
          '### Out of scope',
          table(
            ['What', 'Reason'],
            outOfScope.map(({ subject, reason }) => [md(subject.name), md(reason)]),
          ),
        ]),
    ...(losses.length === 0
      ? []
      : [
          '### Not taken over by the import',
          table(
            ['What', 'Where', 'Why'],
            losses.map(({ what, where, why }) => [what, where, why].map(md)),
          ),
        ]),
  ].join('\n\n');
}
