/** Whether a name or a value looks like a secret. What is found so is noticed and never kept. */

const secretName =
  /(^|[_.-])(pass|pwd)($|[_.-])|passw(or)?d|passphrase|secret|token(?!i[sz])|api[_-]?key|private[_-]?key|access[_-]?key|credential|auth[_-]?key|encryption[_-]?key|signing[_-]?key|connection[_-]?string|dsn$/i;
const notTheValue =
  /[_.-](file|path|dir|name|ref|url|uri|endpoint|ttl|expiry|header|length|size|type|id|enabled)$/i;
/** Switches, and references that something fills in later: `$(PASSWORD)`, `${PASSWORD}`, `{{ .password }}`. */
const notASecret = /^(true|false|yes|no|on|off|null|none|\$[({][^)}]*[)}]|\{\{.*\}\})$/i;
const secretValue = [
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/,
  /\b(AKIA|ASIA)[0-9A-Z]{16}\b/,
  /\bgh[pousr]_[A-Za-z0-9]{20,255}/,
  /\bxox[abprs]-[A-Za-z0-9-]{10,255}/,
  /\beyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{10,2000}\./,
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{0,200}:(?!\$[({])[^\s/@]{1,200}@/i,
];

/** `DB_PASSWORD` does, `DB_PASSWORD_FILE` doesn't: that names a place. */
function looksLikeSecretName(name: string): boolean {
  return name.length < 500 && secretName.test(name) && !notTheValue.test(name);
}

/** A private key, a well-known token, a URL with a password in it. */
export function looksLikeSecretValue(value: string): boolean {
  const start = value.slice(0, 20_000);
  return secretValue.some((pattern) => pattern.test(start));
}

/** An address without what stands before its `@`: a user, with or without a password. A digest after `@` stays. */
export function withoutCredentials(address: string): string {
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]{0,20}:\/\/)?([\s\S]*)$/i.exec(address) ?? [];
  const digest = /@sha\d+:[^@]*$/.exec(rest)?.[0] ?? '';
  const named = rest.slice(0, rest.length - digest.length);
  return `${scheme}${named.slice(named.lastIndexOf('@') + 1)}${digest}`;
}

/** Whether a value under this name is a secret, by either. */
export function looksLikeSecret(name: string, value: string): boolean {
  const trimmed = value.slice(0, 20_000).trim();
  if (trimmed === '' || notASecret.test(trimmed)) return false;
  return looksLikeSecretName(name) || looksLikeSecretValue(trimmed);
}

/** Whether some line of a configuration sets a secret: `db.password = …`, `"token": "…"`. */
export function holdsSecretLine(text: string): boolean {
  return text
    .slice(0, 200_000)
    .split('\n', 5000)
    .some((line) => {
      const [, name, value] =
        /^\s{0,200}[-"']{0,2}\s?([A-Za-z][\w.-]{0,80})["']?\s{0,20}[:=]\s{0,20}["']?([^\s"',]{3,200})/.exec(
          line,
        ) ?? [];
      return name !== undefined && value !== undefined && looksLikeSecret(name, value);
    });
}

/** The first of a command's words that is a secret: `--password=…`, `--token …`, `PASSWORD=…`, a URL with one. */
export function secretWord<T extends { text: string | undefined }>(parts: readonly T[]): T | undefined {
  let option: string | undefined;
  for (const part of parts)
    for (const word of (part.text ?? '').slice(0, 20_000).split(/\s+/)) {
      const value = word.replace(/^["']|["';]+$/g, '');
      if (looksLikeSecretValue(value)) return part;
      if (option !== undefined && !word.startsWith('-') && looksLikeSecret(option, value)) return part;
      const [, dashes = '', name = '', given] = /^(-{0,2})([A-Za-z][\w-]{0,80})(?:=(.*))?$/.exec(value) ?? [];
      if (given !== undefined && looksLikeSecret(name, given.replace(/^["']/, ''))) return part;
      option = dashes === '--' && given === undefined ? name : undefined;
    }
  return undefined;
}
