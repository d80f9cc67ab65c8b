import { parse as parseCsv } from 'csv-parse/sync';
import type { Part } from './every-export';

/** What no file may hold whose words somebody else wrote: terminals obey it, XML forbids it, readers are misled. */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const formula = /^[\s\ufeff\u200b]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/;

/** Tags of a page or a picture, each from its `<` to its `>`, quoted attributes whole. */
const tag = /<(\/?)([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;
const attribute = /([^\s"'=/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g;
/** Tags that run, fetch or take in what is typed. */
const active = new Set(
  'script iframe frame object embed base link form input button foreignobject animate set use image video audio source'.split(
    ' ',
  ),
);

/** The first tag that does something, or attribute that does, in words. */
function activeIn(name: string, text: string): string | undefined {
  for (const [whole, , element = '', attributes = ''] of text.matchAll(tag)) {
    if (active.has(element.toLowerCase())) return `${name}: ${whole}`;
    for (const [, key = '', quoted = ''] of attributes.matchAll(attribute)) {
      const value = quoted.replace(/^["']|["']$/g, '');
      if (/^on|^srcdoc$|^formaction$|^style$/i.test(key) && /^on|srcdoc|formaction/i.test(key))
        return `${name}: ${whole}`;
      if (/^http-equiv$/i.test(key) && value !== 'Content-Security-Policy') return `${name}: ${whole}`;
      if (/^(?:[\w-]+:)?(?:href|src)$/i.test(key) && !/^(?:#|data:image\/|https:\/\/)/.test(value))
        return `${name}: ${whole}`;
    }
  }
  return undefined;
}

/** What a style sheet may name: parts of the page itself, and what it carries. */
const styles = (text: string) =>
  [...text.matchAll(/<style[^>]*>([^<]*)<\/style>/g)].map(([, css = '']) => css).join('\n');

/** Markdown without what stands in it as code, of which nothing is read. */
const withoutCode = (text: string) => text.replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');

/** What is wrong with a part of an export, in words; undefined: nothing. */
export function whatIsWrong({ kind, name, text }: Part): string | undefined {
  const found = unseen.exec(text);
  // The model's own file keeps what was in it.
  if (found && !name.endsWith('bulkhead.json'))
    return `${name}: U+${found[0].charCodeAt(0).toString(16)} near ${JSON.stringify(text.slice(Math.max(0, found.index - 40), found.index + 20))}`;
  switch (kind) {
    case 'html':
    case 'svg':
      return activeIn(name, text) ?? near(name, styles(text), /@import|url\((?!#|"?data:)/i);
    case 'json':
      JSON.parse(text);
      return undefined;
    case 'csv': {
      const rows: string[][] = parseCsv(text, { bom: true, relax_column_count: false });
      const cell = rows.flat().find((one) => formula.test(one));
      return cell === undefined ? undefined : `${name}: a formula: ${cell.slice(0, 80)}`;
    }
    case 'xml':
    case 'rels':
      return near(name, text, /<!DOCTYPE|<!ENTITY|<f>|<f |TargetMode="External"|DDEAUTO|INCLUDETEXT/);
    case 'md':
      return near(
        name,
        withoutCode(text),
        /(?<!\\)<(?!!-- -->|br>|\/?(?:details|summary|sub|sup)>)[a-z!/?]|(?<!\\)\]\((?!#)/i,
      );
    default:
      return undefined;
  }
}

function near(name: string, text: string, pattern: RegExp): string | undefined {
  const found = pattern.exec(text);
  return found
    ? `${name}: ${JSON.stringify(text.slice(Math.max(0, found.index - 60), found.index + 100))}`
    : undefined;
}
