import { looksLikeSecret, withoutSecretValues } from './secret-like';

/** Most of a text that is looked through. */
const longest = 200_000;
const name = '([A-Za-z][\\w.-]{0,80})';
/** Looked at and not taken, so that `--from-literal=password=…` sets two names. */
const value = '(?=[^\\s"\']{3})(?=([^\\s"\',;&]{1,500}))';

/** The ways in which a text gives a value to a name. Elsewhere a colon is punctuation. */
const assignments = [
  // At the start of a line: `db.password = …`, `- token: …`, `"key": "…"`.
  `(?<=^|\\n)[ \\t]{0,200}[-"']{0,2}[ \\t]?${name}["']?[ \\t]{0,20}[:=][ \\t]{0,20}["']?${value}`,
  // After a mark or a space: `User=sa;Password=…`, `?token=…`, `-Dstore.password=…`.
  `(?<=^|[\\s;,{&?(=])-{0,2}${name}=["']?${value}`,
  // In quotes: `{"password": "…"}`, `'X-Api-Key: …'`.
  `["']${name}\\\\?["']?\\s{0,20}[:=]\\s{0,20}\\\\?["']?${value}`,
  // An option and its word: `--token …`.
  `(?<=^|\\s)-{1,2}${name}\\s{1,5}["']?(?!-)${value}`,
].map((pattern) => new RegExp(pattern, 'g'));

/** A count, or what something fills in later: `$(cat …)`, `${NAME}`, `$NAME`, `{{ .name }}`, `<name>`, `%s`. */
const noSecret = /^(\d{1,3}$|\$[({A-Za-z_]|\{\{|<|%[({sv])/;

/** Where a text gives secrets to names: each to where its quotes end, or its word. */
function assignedSecrets(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const pattern of assignments) {
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      const [whole, named = '', given = ''] = match;
      const start = match.index + whole.length;
      // What stands within a secret is a part of it.
      if (start < end || noSecret.test(given) || !looksLikeSecret(named, given)) continue;
      const quote = /["']$/.exec(whole)?.[0];
      end = quote === undefined ? wordEnd(text, start) : quoteEnd(text, quote, start);
      found.push({ start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function quoteEnd(text: string, quote: string, start: number): number {
  const end = text.indexOf(quote, start);
  return end < 0 ? text.length : end;
}

function wordEnd(text: string, start: number): number {
  const space = /\s|$/g;
  space.lastIndex = start;
  return space.exec(text)?.index ?? text.length;
}

/** What is left of a text without the secrets in it: what may be looked at further. */
export function withoutSecrets(text: string): string {
  const looked = text.slice(0, longest);
  let rest = '';
  let end = 0;
  for (const span of assignedSecrets(looked)) {
    if (span.start > end) rest += looked.slice(end, span.start);
    end = Math.max(end, span.end);
  }
  return withoutSecretValues(rest + looked.slice(end));
}

/** Whether a text sets a secret somewhere, or holds one: a connection string, JSON, a header, an option. */
export function holdsSecret(text: string): boolean {
  const looked = text.slice(0, longest);
  return withoutSecretValues(looked) !== looked || assignedSecrets(looked).length > 0;
}

/** Whether some line of a configuration sets a secret: `db.password = …`, `"token": "…"`. Comments don't. */
export function holdsSecretLine(text: string): boolean {
  return text
    .slice(0, longest)
    .split('\n', 5000)
    .some((line) => !/^\s*(#|\/\/|;)/.test(line) && holdsSecret(line));
}

/** Words that may be a secret, as far as anybody can tell: long and random, or `-u user:…`. */
export function maybeSecret(before: string | undefined, text: string): boolean {
  const isRandom = text
    .split(/[\s"',;=]+/)
    .some(
      (word) =>
        /^\w[\w+/-]{23,500}$/.test(word) && /[a-z]/.test(word) && /[A-Z]/.test(word) && /\d.*\d/.test(word),
    );
  const spoken = before === undefined ? text : `${before} ${text}`;
  return isRandom || /(^|\s)(-u|--user)[\s=]["']?(?!\d+:\d+)[^\s:/"']{1,200}:[^\s$"'][^\s"']*/.test(spoken);
}
