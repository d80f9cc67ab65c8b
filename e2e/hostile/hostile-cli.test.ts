import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { run as coverage } from '../../cli/commands/coverage';
import { run as diff } from '../../cli/commands/diff';
import { run as importFiles } from '../../cli/commands/import';
import { run as report } from '../../cli/commands/report';
import { run as threats } from '../../cli/commands/threats';
import { run as validate } from '../../cli/commands/validate';
import { run as whyNot } from '../../cli/commands/why-not';
import { plainText } from '../../cli/plain-text';
import { UnusableInput } from '../../cli/unusable-input';
import { reportFormats } from '../../shared/report/report-formats';
import { hostileFiles } from './inputs/files';
import { modelWith } from './inputs/models';
import { hostileTexts } from './inputs/texts';

const folder = mkdtempSync(join(tmpdir(), 'bulkhead-hostile-cli-'));
function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** What a terminal obeys, or is misled by. */
const obeyed =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Runs a command, and gives what it printed and why it refused. */
async function told(
  command: () => Promise<unknown>,
): Promise<{ printed: string; refused: string | undefined }> {
  let printed = '';
  const take = (text: unknown) => {
    printed += String(text);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(take);
  vi.spyOn(process.stderr, 'write').mockImplementation(take);
  try {
    await command();
    return { printed, refused: undefined };
  } catch (error) {
    // The program prints it so; whatever else is thrown is a mistake of ours.
    if (error instanceof UnusableInput) return { printed, refused: plainText(error.message) };
    throw error;
  }
}
afterEach(() => void vi.restoreAllMocks());

const rows = hostileFiles.filter(({ way }) => way === 'model' || way === 'import');
describe.each(rows)('$way: $name', ({ way, name, content, outcome }) => {
  it(outcome === 'taken' ? 'is taken' : 'gets one line with its name', async () => {
    const file = written(`${way}-${rows.findIndex((one) => one.name === name)}.yaml`, content());
    const output = written('kept.bulkhead.json', 'as it was');
    const { printed, refused } = await told(() =>
      way === 'model' ? threats(file, {}) : importFiles([file], { output }),
    );
    expect(printed).not.toMatch(obeyed);
    if (outcome === 'taken') return expect(refused).toBeUndefined();
    expect(refused).toContain(file);
    expect(refused).not.toMatch(obeyed);
    expect(readFileSync(output, 'utf8')).toBe('as it was');
    return undefined;
  });
});

it.each(hostileTexts)('a terminal shows no more than text of $name', async ({ text }) => {
  const file = written('texts.bulkhead.json', JSON.stringify(modelWith(() => text)));
  const plain = written('plain.bulkhead.json', JSON.stringify(modelWith((place) => place)));
  for (const command of [
    () => validate(file, {}),
    () => threats(file, {}),
    () => threats(file, { json: true }),
    () => whyNot(file, 'web', {}),
    () => diff(plain, file, {}),
    () => diff(plain, file, { json: true }),
  ]) {
    const { printed, refused = '' } = await told(command);
    expect(`${printed}${refused}`).not.toMatch(obeyed);
  }
});

it.each(reportFormats.filter((format) => format !== 'pdf' && format !== 'zip'))(
  'a report as %s says nothing to a terminal that it obeys',
  async (format) => {
    let next = 0;
    const model = modelWith(() => hostileTexts[next++ % hostileTexts.length]?.text ?? '');
    const file = written('all.bulkhead.json', JSON.stringify(model));
    const { printed, refused } = await told(() =>
      report(file, { output: join(folder, `r.${format}`), to: format }),
    );
    expect(refused).toBeUndefined();
    expect(printed).not.toMatch(obeyed);
  },
);

it.each(['folder', 'pipe', 'loop', 'device', 'nothing'])(
  'a %s where a file is expected is refused at once',
  async (what) => {
    const path = what === 'device' ? '/dev/zero' : join(folder, `${what}.json`);
    if (what === 'folder') mkdirSync(path);
    if (what === 'pipe') spawnSync('mkfifo', [path]);
    if (what === 'loop') symlinkSync(path, path);
    const { refused } = await told(() => coverage(path, {}));
    expect(refused).toContain(path);
  },
);
