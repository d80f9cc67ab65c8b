import { readModelFile } from '../files';

/** `validate FILE` */
export async function run(file: string): Promise<void> {
  const { model, readOnly } = await readModelFile(file, true);
  const { elements, flows, boundaries } = model;
  const counts = [elements, flows, boundaries].map((map) => Object.keys(map).length);
  const newer = readOnly ? ' It is of a newer version: it can be read, not changed.' : '';
  process.stderr.write(
    `${file}: valid; ${counts[0]} elements, ${counts[1]} flows, ${counts[2]} boundaries.${newer}\n`,
  );
}
