import { counted } from '../counted';
import { readModelFile } from '../files';
import { knowledgeOf, type PackOption } from '../knowledge';
import { unknownWords } from '../unknown-words';
import { UnusableInput } from '../unusable-input';

/** `validate FILE`: its schema, its references, and that the knowledge has what it speaks of. */
export async function run(file: string, options: PackOption): Promise<void> {
  const read = await readModelFile(file);
  const unknown = unknownWords(file, read, await knowledgeOf(options));
  if (unknown !== undefined) throw new UnusableInput(unknown);
  const { elements, flows, boundaries } = read.model;
  const size = (map: object) => Object.keys(map).length;
  process.stderr.write(
    `${file}: valid; ${counted(size(elements), 'element')}, ${counted(size(flows), 'flow')}, ${counted(size(boundaries), 'boundary', 'boundaries')}.\n`,
  );
}
