import { open } from 'node:fs/promises';

/** More than any table of letters takes. */
const most = 4 * 1024 * 1024;

/** Which of some letters a font's file has (OpenType, or the first of a collection); none where it can't be read. */
export async function lettersOfFont(path: string, letters: readonly number[]): Promise<number[]> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return [];
  const read = async (at: number, length: number): Promise<DataView> => {
    const bytes = new Uint8Array(length);
    const { bytesRead } = await file.read(bytes, 0, length, at);
    return new DataView(bytes.buffer, 0, bytesRead);
  };
  try {
    const table = await letterTable(read);
    return table === undefined ? [] : letters.filter((letter) => hasLetter(table, letter));
  } catch {
    return [];
  } finally {
    await file.close();
  }
}

type Read = (at: number, length: number) => Promise<DataView>;

/** The part of a font that leads from letters to their shapes: format 12 has all, format 4 the first 65,536. */
async function letterTable(read: Read): Promise<DataView | undefined> {
  const head = await read(0, 16);
  const start = head.getUint32(0) === 0x74746366 /* ttcf */ ? head.getUint32(12) : 0;
  const count = (await read(start + 4, 2)).getUint16(0);
  const directory = await read(start + 12, count * 16);
  const entry = Array.from({ length: count }, (_, index) => index * 16).find(
    (at) => directory.getUint32(at) === 0x636d6170 /* cmap */,
  );
  if (entry === undefined) return undefined;
  const cmap = await read(directory.getUint32(entry + 8), Math.min(directory.getUint32(entry + 12), most));
  const tables = Array.from({ length: cmap.getUint16(2) }, (_, index) => {
    const at = cmap.getUint32(8 + index * 8);
    return new DataView(cmap.buffer, cmap.byteOffset + at, cmap.byteLength - at);
  });
  return tables.find((one) => one.getUint16(0) === 12) ?? tables.find((one) => one.getUint16(0) === 4);
}

function hasLetter(table: DataView, letter: number): boolean {
  return table.getUint16(0) === 12 ? hasIn12(table, letter) : letter <= 0xffff && hasIn4(table, letter);
}

function hasIn12(table: DataView, letter: number): boolean {
  for (let group = 0; group < table.getUint32(12); group += 1) {
    const at = 16 + group * 12;
    if (letter >= table.getUint32(at) && letter <= table.getUint32(at + 4)) return true;
  }
  return false;
}

function hasIn4(table: DataView, letter: number): boolean {
  const twice = table.getUint16(6);
  for (let at = 0; at < twice; at += 2) {
    if (letter > table.getUint16(14 + at)) continue;
    const first = table.getUint16(16 + twice + at);
    if (letter < first) return false;
    const from = 16 + 3 * twice + at;
    const offset = table.getUint16(from);
    const delta = table.getUint16(16 + 2 * twice + at);
    const shape = offset === 0 ? letter : table.getUint16(from + offset + 2 * (letter - first));
    return shape !== 0 && ((shape + delta) & 0xffff) !== 0;
  }
  return false;
}
