import { readable } from '../text/readable';

/** What means something in the middle of a line: marks, links, HTML, cells, mathematics, the names of emoji. */
const within = /[\\`*_{}[\]|~$^]|:(?=[\w+-]+:)/g;
/** What makes a line a list, a heading, a quotation, a rule or code. */
const atStart = /^(?:[-+#>=]|\d+(?=[.)](?:\s|$)))/;

/**
 * Text for Markdown that stays text: nothing in it becomes a mark, a link, HTML, an address or the mention of a person or
 * an issue, in CommonMark and in the dialects of GitHub and GitLab. Line breaks become spaces.
 */
export function markdownText(text: string): string {
  return (
    readable(text)
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(within, (mark) => `\\${mark}`)
      .replace(atStart, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
      // An address is known by what is around it, a mention by its sign: both are broken where nobody sees it.
      .replace(/\bwww(?=\.)/gi, (word) => `${word.charAt(0)}<!-- -->${word.slice(1)}`)
      .replace(/(\w)(:)(?=\/\/)/g, '$1<!-- -->$2')
      .replace(/@|#(?=\d)/g, (sign) => `${sign}<!-- -->`)
  );
}

/** Text as code, of which nothing is read as a mark. */
export function markdownCode(text: string): string {
  const plain = readable(text).replace(/\s+/g, ' ').replace(/\|/g, '\\|');
  const longest = Math.max(0, ...(plain.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return `${fence}${space}${plain}${space}${fence}`;
}

/** A table: the cells are Markdown already. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

export const markdownList = (all: readonly string[]): string => all.map((one) => `- ${one}`).join('\n');

/** What stands where there is nothing to list. */
export const none = (words: string): string => `*${words}*`;
