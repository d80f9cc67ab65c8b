/** Whether a name or a value looks like a secret. What is found so is noticed and never kept. */

const secretName =
  /pass(word|wd|phrase)?|secret|token|api[_-]?key|private[_-]?key|access[_-]?key|credential|auth[_-]?key|encryption[_-]?key|signing[_-]?key|connection[_-]?string|dsn$/i;
const notTheValue = /_(file|path|dir|name|ref|url_path|ttl|expiry|header|length|type|id)$/i;
const secretValue = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\b(AKIA|ASIA)[0-9A-Z]{16}\b/,
  /\bgh[pousr]_[A-Za-z0-9]{20,255}/,
  /\bxox[abprs]-[A-Za-z0-9-]{10,255}/,
  /\beyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{10,2000}\./,
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{1,200}:[^\s/@]{1,200}@/i,
];

/** `DB_PASSWORD` does, `DB_PASSWORD_FILE` doesn't: that names a place. */
export function looksLikeSecretName(name: string): boolean {
  return name.length < 500 && secretName.test(name) && !notTheValue.test(name);
}

/** A private key, a well-known token, a URL with a password in it. */
export function looksLikeSecretValue(value: string): boolean {
  const start = value.slice(0, 4000);
  return secretValue.some((pattern) => pattern.test(start));
}
