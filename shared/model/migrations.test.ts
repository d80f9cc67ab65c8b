import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { type Migration, migrate, migrations } from './migrations';
import { readModel } from './read-model';
import { formatVersion } from './threat-model';
import { writeModel } from './write-model';

const folder = join(import.meta.dirname, 'versions');
const versions = Array.from({ length: formatVersion }, (_, at) => at + 1);
const textOf = (version: number) => readFileSync(join(folder, `${version}.bulkhead.json`), 'utf8');

it('there is a file of every version, and a migration from each but the current one', () => {
  expect(readdirSync(folder).sort()).toEqual(versions.map((version) => `${version}.bulkhead.json`).sort());
  expect(migrations).toHaveLength(formatVersion - 1);
});

it.each(versions)(
  'a file of version %i is read, saved in the current version, and read again as the same',
  (version) => {
    const read = readModel(textOf(version));
    if (!read.ok) throw new Error(read.problem.message);
    expect(read.readOnly).toBe(false);
    const saved = writeModel(read.model);
    const again = readModel(saved);
    expect(again.ok && again.model).toEqual(read.model);
    expect(again.ok && writeModel(again.model)).toBe(saved);
    expect(JSON.parse(saved)).toMatchObject({ version: formatVersion });
  },
);

it('fields that version 1 doesn’t know survive in it, wherever they stand', () => {
  const read = readModel(textOf(1));
  expect(read.ok && JSON.parse(writeModel(read.model))).toEqual(JSON.parse(textOf(1)));
});

it('steps are taken in their order, from the version of the file', () => {
  const steps: Migration[] = [
    (file) => ({ ...file, name: 'of 2' }),
    (file) => ({ ...file, title: `${file.name} of 3` }),
  ];
  expect(migrate({ version: 1 }, 1, steps)).toEqual({ version: 3, name: 'of 2', title: 'of 2 of 3' });
  expect(migrate({ version: 2, name: 'b' }, 2, steps)).toEqual({ version: 3, name: 'b', title: 'b of 3' });
  expect(migrate({ version: 3 }, 3, steps)).toEqual({ version: 3 });
});

it('a migration that breaks off is a refusal: the file stays as it is', async () => {
  vi.resetModules();
  vi.doMock('./migrations', () => ({
    migrate: () => {
      throw new TypeError('no such field');
    },
  }));
  const { readModel: reading } = await import('./read-model');
  const read = reading(textOf(1));
  expect(read.ok ? '' : read.problem.message).toContain('says that it is of version 1');
  vi.doUnmock('./migrations');
});
