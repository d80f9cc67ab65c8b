/**
 * An address that may be opened outside of the app: a page of the web, over https, that says whose it is.
 * Undefined for anything else: other schemes start programs, and a name before the host is there to deceive.
 */
export function outsideLink(address: string): URL | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isPlain = url.protocol === 'https:' && url.username === '' && url.password === '' && url.port === '';
  return isPlain && url.hostname.includes('.') ? url : undefined;
}
