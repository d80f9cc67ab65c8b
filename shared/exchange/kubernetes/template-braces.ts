import type { ManifestNode } from '../manifest-node';

/** Where braces may be meant as they are: configuration, commands and notes for other programs. */
const otherLanguages = new Set([
  'data',
  'stringData',
  'binaryData',
  'annotations',
  'command',
  'args',
  'value',
]);

/** The first place of an object where a template wasn't filled in; undefined when there is none. */
export function templateBraces(node: ManifestNode): ManifestNode | undefined {
  if (node.hasComplexKey || node.text?.includes('{{')) return node;
  for (const [key, value] of node.entries()) {
    const found = otherLanguages.has(key) ? undefined : templateBraces(value);
    if (found) return found;
  }
  for (const item of node.items()) {
    const found = templateBraces(item);
    if (found) return found;
  }
  return undefined;
}
