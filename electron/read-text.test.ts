import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readText } from './read-text';

const folder = mkdtempSync(join(tmpdir(), 'bulkhead-read-'));
const file = (name: string, content: Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

it('reads UTF-8, with the digest of its bytes', async () => {
  const path = file('m.json', Buffer.from('\uFEFF{"ä":1}\r\n'));
  expect(await readText(path, 100)).toEqual({
    text: '\uFEFF{"ä":1}\r\n',
    digest: '5b5cb6570bd93e1d02d6ef4b7adb9cf4dfc1cb212ad63c88753460d6dadd8739',
  });
});

it.each([
  ['latin-1', Buffer.from('{"ä":1}', 'latin1')],
  ['UTF-16', Buffer.from('\uFEFF{"a":1}', 'utf16le')],
  ['cut within a letter', Buffer.from('{"ä').subarray(0, 3)],
])('refuses %s: what is read with letters lost would be saved without them', async (name, content) => {
  await expect(readText(file(`${name}.json`, content), 100)).rejects.toThrow('it is no text in UTF-8');
});

it('refuses what is gone, too large, a folder, or a pipe, and waits for none of them', async () => {
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  await expect(readText(join(folder, 'gone'), 100)).rejects.toThrow("is gone or can't be read");
  await expect(readText(file('large', Buffer.alloc(200)), 100)).rejects.toThrow('too large');
  for (const path of [folder, join(folder, 'pipe')])
    await expect(readText(path, 100)).rejects.toThrow('it is no file');
});
