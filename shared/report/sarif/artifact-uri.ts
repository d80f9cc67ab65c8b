import { wellFormed } from '../text/well-formed';
/** A path as SARIF names files: below the root of the sources where it is relative, else as a file's address. */
export function artifactUri(path: string): { uri: string; uriBaseId?: string } {
  const slashed = path.replaceAll('\\', '/');
  const encoded = slashed
    .replace(/^(\.\/)+/, '')
    .split('/')
    .map((part, index) => (index === 0 && /^[A-Za-z]:$/.test(part) ? part : encode(part)))
    .join('/');
  if (slashed.startsWith('/')) return { uri: `file://${encoded}` };
  if (/^[A-Za-z]:\//.test(slashed)) return { uri: `file:///${encoded}` };
  return { uri: encoded, uriBaseId: '%SRCROOT%' };
}

/** Halves of characters have no code. */
const encode = (part: string) => encodeURIComponent(wellFormed(part));
