import type { ReportDocument } from '../document';
import { markdownCode as code, markdownText as md, none, markdownTable as table } from './markdown-text';

/** The measures that answer the threats. */
export const mitigations = ({ mitigations: all }: ReportDocument): string =>
  all.length === 0
    ? none('No measure answers a threat.')
    : table(
        ['Measure', 'How', 'Status', 'Threats', 'Controls'],
        all.map(({ number, title, how, subjects, threats, controls }) => [
          `${number} ${md(title)}`,
          md(how),
          subjects.map(({ name, status }) => `${status}: ${md(name)}`).join('; '),
          threats.join(', '),
          controls.map(code).join(' '),
        ]),
      );
