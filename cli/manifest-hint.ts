import { basename } from 'node:path';

/** How far into a file a word of a manifest is looked for. */
const most = 10_000;

const manifestNames = /\.ya?ml$|^(Dockerfile|Containerfile)/i;
/** A key of a manifest at the start of a line, in YAML or in JSON. */
const manifestKeys = /^\s*\{?\s*"?apiVersion"?\s*:/m;

/** What to do with a file that isn't a model, where it looks like a manifest; undefined where it doesn't. */
export function manifestHint(path: string, text: string): string | undefined {
  if (path.endsWith('.bulkhead.json')) return undefined;
  const isNamedSo = manifestNames.test(basename(path)) && !text.trimStart().startsWith('{');
  if (!isNamedSo && !manifestKeys.test(text.slice(0, most))) return undefined;
  return `${path}: expected a Bulkhead model (.bulkhead.json), and this looks like a manifest; \`check --manifests ${path}\` checks it, \`import ${path} -o FILE\` makes a model of it.`;
}
