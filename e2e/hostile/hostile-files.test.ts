import { describe, expect, it } from 'vitest';
import { textOf } from '../../disk/text-of';
import { analyse } from '../../shared/analysis/analyse';
import { containerKnowledge } from '../../shared/knowledge/containers';
import { readModel } from '../../shared/model/read-model';
import { writeModel } from '../../shared/model/write-model';
import { watchBuiltIns } from './built-ins';
import { hostileFiles } from './inputs/files';
import { hostileTexts } from './inputs/texts';
import { readerOf } from './readers';

it('there are at least 80 hostile inputs, each of its own name', () => {
  const names = [
    ...hostileTexts.map(({ name }) => `text ${name}`),
    ...hostileFiles.map(({ way, name }) => `${way} ${name}`),
  ];
  expect(names.length).toBeGreaterThanOrEqual(80);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(hostileFiles)('$way: $name', ({ way, content, outcome }) => {
  it(outcome === 'taken' ? 'comes in as plain data' : 'is refused, and says why', async () => {
    const touched = watchBuiltIns();
    const bytes = content();
    const text = typeof bytes === 'string' ? bytes : textOf(bytes);
    if (text === null) {
      // So say the window and the command line, before any reader gets it.
      expect('UTF-8').toMatch(outcome);
      return;
    }
    const start = process.cpuUsage();
    const result = await readerOf(way).read(text);
    const { user, system } = process.cpuUsage(start);

    expect((user + system) / 1e6).toBeLessThan(2);
    expect(touched()).toEqual([]);
    if (outcome !== 'taken') {
      expect(result).toHaveProperty('refused');
      if ('refused' in result) expect(result.refused.slice(0, 1000)).toMatch(outcome);
      return;
    }
    expect(result).not.toHaveProperty('refused');
    if (!('model' in result)) return;
    const again = readModel(writeModel(result.model));
    expect(again).toMatchObject({ ok: true });
    if (again.ok) analyse(again.model, containerKnowledge(), {});
  });
});
