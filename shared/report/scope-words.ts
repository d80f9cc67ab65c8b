import type { ReportDocument } from './document';

/** What was looked at and what wasn't, for the title page. */
export function scopeInWords({
  subjects,
  outOfScope,
  assumptions,
  sources: { files },
}: Pick<ReportDocument, 'subjects' | 'outOfScope' | 'assumptions' | 'sources'>): string {
  const looked = subjects.length - outOfScope.length;
  const parts = [
    `${counted(looked, 'element, flow or trust boundary', 'elements, flows and trust boundaries')} looked at`,
    outOfScope.length === 0 ? 'none left out' : `${outOfScope.length} left out, with reasons`,
    assumptions.length === 0 ? 'no assumption written down' : counted(assumptions.length, 'assumption'),
    ...(files.length === 0 ? [] : [`read from ${counted(files.length, 'file')}`]),
  ];
  return `${parts.join('; ')}.`;
}

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** `2026-03-01 12:00 UTC`; a time that is written otherwise stays as it is. */
export function timeInWords(at: string | undefined): string {
  if (at === undefined) return 'No time was given.';
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z$/.exec(at);
  return match ? `${match[1]} ${match[2]} UTC` : at;
}
