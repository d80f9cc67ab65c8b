import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import type { Knowledge } from '../knowledge/knowledge';
import { german } from '../language/de';
import { english } from '../language/en';
import type { ThreatModel } from '../model/threat-model';
import type { ReportDocument } from './document/document';

type Areas = Readonly<Record<string, Readonly<Record<string, string>>>>;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
const saidIn = (catalogue: Areas, isWanted: (area: string) => boolean = () => true): Set<string> =>
  new Set(
    Object.entries(catalogue)
      .filter(([area]) => isWanted(area))
      .flatMap(([, texts]) => Object.values(texts))
      .flatMap((text) => wordsIn(text.replace(/\{\{[^}]*\}\}/g, ' '))),
  );

/** Areas of the catalogue that a report speaks. */
const areas = /^(report[A-Z]\w*|status|stride|coverage|values|sources|picture|differences|whyNot|counted)$/;
const germanWords = saidIn(german);
/** Words that a report says in English and that no German message has. */
const englishWords = new Set(
  [...saidIn(english, (area) => areas.test(area))].filter((word) => !germanWords.has(word)),
);

/** Every string in something, also in what maps and sets hold. */
function stringsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') found.add(value);
  else if (value instanceof Map || value instanceof Set) stringsIn([...value], found);
  else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) stringsIn(one, found);
  return found;
}

/** What a report takes over from its model and from the packs as it is, the longest first. */
export function takenOver(report: ReportDocument, model: ThreatModel, knowledge: Knowledge): string[] {
  const known = stringsIn([model, knowledge]);
  const said = stringsIn(english);
  const own = [...stringsIn(report)].filter((text) => known.has(text) && !said.has(text));
  const composed = report.threats.flatMap(({ statement, techniqueTitles, key }) => [
    ...statement.split(/\.? ?\b(?:Wer|Zugang|Handlung|Folge|Betroffen): /),
    ...techniqueTitles,
    key,
  ]);
  return [...own, ...composed, ...report.orphans.map(({ key }) => key)]
    .filter((text) => /\p{L}{2}/u.test(text))
    .sort((a, b) => b.length - a.length);
}

/** Numbers of threats and measures, keys, references to controls, commands, and names of files. */
const codes =
  /\b[TM]-\d+\b|[\w-]+\/[\w:-]+|[\w-]+@[\w.]+(:\S+)?|\b(sha256sum|bulkhead|jq) .*|[\w./-]+\.(ya?ml|json)(:\d+)?/g;

/** The English words in a text that come neither from the model nor from a pack. */
export function frameWords(text: string, taken: readonly string[]): string[] {
  const rest = taken.reduce(
    (left, one) => (left.includes(one) ? left.replaceAll(one, ' ') : left),
    text.replace(/\s+/g, ' '),
  );
  return wordsIn(rest.replace(codes, ' ')).filter((word) => englishWords.has(word));
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  amp: '&',
};
const unescaped = (text: string): string =>
  text.replace(/&(\w+|#39);/g, (all, name: string) => entities[name] ?? all);

/** What a page says, seen or heard. Names in a picture are broken into lines: of pictures only what is said of them. */
export function textsOfHtml(html: string): string[] {
  const body = html
    .replaceAll('<wbr>', '')
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<text [\s\S]*?<\/text>/g, '')
    .replace(/<code[\s\S]*?<\/code>/g, '');
  const heard = [...body.matchAll(/(?:aria-label|alt|title)="([^"]*)"/g)].map(([, text = '']) => text);
  return [...heard, ...body.split(/<[^>]*>/)].map(unescaped);
}

export const textsOfMarkdown = (markdown: string): string[] =>
  unescaped(markdown.replaceAll('<!-- -->', ''))
    .replace(/\\(.)/g, '$1')
    .split(/\n| \| /);

export const textsOfCsv = (csv: string): string[] => (parse(csv, { bom: true }) as string[][]).flat();

/** The paragraphs of a document, or the texts of a workbook. */
export function textsOfOffice(file: Uint8Array): string[] {
  return Object.entries(unzipSync(file))
    .filter(([name]) => /(word\/(document|header\d|footer\d)|sharedStrings|workbook|core)\.xml$/.test(name))
    .flatMap(([, bytes]) => {
      const xml = strFromU8(bytes);
      const named = [...xml.matchAll(/<sheet name="([^"]*)"|descr="([^"]*)"/g)].flatMap(([, ...all]) => all);
      return [
        ...named.filter((one) => one !== undefined),
        ...xml.split(/<\/w:p>|<\/si>|<\/dc:\w+>/).map((one) => one.replace(/<[^>]*>/g, '')),
      ].map(unescaped);
    });
}
