import { Document, type FileChild, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { LateTable } from './late-table';

const row = (text: string) =>
  new TableRow({ children: [new TableCell({ children: [new Paragraph({ text, bullet: { level: 0 } })] })] });
const table = () => new Table({ rows: [row('a & b'), row('c')] });
const bodyOf = async (child: FileChild) => {
  const document = new Document({ sections: [{ children: [new Paragraph('before'), child] }] });
  return strFromU8(
    unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)))['word/document.xml'] ?? new Uint8Array(),
  );
};

it('writes what the table writes, and builds it no sooner', async () => {
  let built = 0;
  const late = new LateTable(() => {
    built++;
    return table();
  });
  expect(built).toBe(0);

  expect(await bodyOf(late)).toBe(await bodyOf(table()));
});
