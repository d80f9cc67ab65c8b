import type { Knowledge } from '../shared/knowledge/knowledge';
import { unknownReferences } from '../shared/knowledge/unknown-references';
import { placeOf } from '../shared/model/json-place';
import { counted } from './counted';
import type { ModelFile } from './files';
import { plainText } from './plain-text';
import { problemLine } from './unusable-input';

/** The first thing of a model that no pack knows, in one line with its place; undefined where there is none. */
export function unknownWords(
  file: string,
  { model, text }: ModelFile,
  knowledge: Knowledge,
): string | undefined {
  const [first, ...others] = unknownReferences(model, knowledge);
  if (first === undefined) return undefined;
  const { path, message } = first;
  const more = others.length === 0 ? '' : `, and ${counted(others.length, 'more such place')}`;
  return problemLine(file, {
    ...placeOf(text, path),
    field: path.join('.'),
    message: `${message}; --pack adds a pack of your own${more}.`,
  });
}

/** Says on standard error that no rule looks at what no pack knows. */
export function warnOfUnknownWords(file: string, read: ModelFile, knowledge: Knowledge): void {
  const line = unknownWords(file, read, knowledge);
  if (line !== undefined)
    process.stderr.write(`${plainText(`bulkhead: warning: ${line} No rule looks at it.`)}\n`);
}
