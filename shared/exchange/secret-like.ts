/** Whether a name or a value looks like a secret. What is found so is noticed and never kept. */

const secretName =
  /(^|[_.-])(pass|pwd)($|[_.-])|passw(or)?d|passphrase|secret|token(?!i[sz])|api[_-]?key|private[_-]?key|access[_-]?key|credential|auth[_-]?key|encryption[_-]?key|signing[_-]?key|connection[_-]?string|dsn$/i;
const notTheValue =
  /[_.-](file|path|dir|name|ref|url|uri|endpoint|ttl|expiry|header|length|size|type|id|enabled)$/i;
/** The same where it is written without a mark between its words: `secretName`. */
const notTheValueInHumps = /[a-z](File|Path|Dir|Name|Ref|Url|Uri|Id)$/;
/** Switches, and references that something fills in later: `$(PASSWORD)`, `${PASSWORD}`, `{{ .password }}`. */
const notASecret = /^(true|false|yes|no|on|off|null|none|\$[({][^)}]*[)}]|\{\{.*\}\})$/i;
/** Secrets by their looks; of a URL, its credentials. */
const secretValue = [
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[\s\S]*/g,
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g,
  /\bgh[pousr]_[A-Za-z0-9]{20,255}/g,
  /\bxox[abprs]-[A-Za-z0-9-]{10,255}/g,
  /\beyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{10,2000}\.[\w-]*/g,
  /(?<=\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/:@]{0,200}:(?!\$[({])[^\s/@]{1,200}@/gi,
  // A header of HTTP; what a variable or a template fills in later is none.
  /(?<=authorization["']?\s{0,5}[:=]\s{0,5}["']?)(?:basic|bearer|token)\s{1,5}["']?(?![$<{%])[\w.~+/=-]{4,}/gi,
];

/** `DB_PASSWORD` does, `DB_PASSWORD_FILE` doesn't: that names a place. */
export function looksLikeSecretName(name: string): boolean {
  return (
    name.length < 500 && secretName.test(name) && !notTheValue.test(name) && !notTheValueInHumps.test(name)
  );
}

/** A private key, a well-known token, a URL with a password in it. */
export function looksLikeSecretValue(value: string): boolean {
  const start = value.slice(0, 20_000);
  return secretValue.some((pattern) => start.search(pattern) >= 0);
}

/** A text without the secrets that show by their looks. */
export function withoutSecretValues(text: string): string {
  return secretValue.reduce((rest, pattern) => rest.replace(pattern, ''), text);
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
