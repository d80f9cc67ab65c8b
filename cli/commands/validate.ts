import { readModelFile } from '../files';

/** `validate FILE` */
export async function run(file: string): Promise<void> {
  const { model } = await readModelFile(file);
  const { elements, flows, boundaries } = model;
  const counts = [elements, flows, boundaries].map((map) => Object.keys(map).length);
  process.stderr.write(
    `${file}: valid; ${counts[0]} elements, ${counts[1]} flows, ${counts[2]} boundaries.\n`,
  );
}
