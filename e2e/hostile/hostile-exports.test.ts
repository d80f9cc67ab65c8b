import { expect, it } from 'vitest';
import { readModel } from '../../shared/model/read-model';
import { exported, partsOf, writtenFormats } from './every-export';
import { modelWith } from './inputs/models';
import { hostileTexts } from './inputs/texts';
import { whatIsWrong } from './what-is-wrong';

/** All but the one that holds the others, so that each hostile text is looked at alone. */
const quick = writtenFormats.filter((format) => format !== 'zip');

it.each(hostileTexts)('$name stays text in every export', async ({ text }) => {
  const model = modelWith(() => text);
  expect(readModel(JSON.stringify(model))).toMatchObject({ ok: true });
  for (const format of quick)
    for (const part of partsOf(`x.${format}`, await exported(model, format)))
      expect(whatIsWrong(part), format).toBeUndefined();
});

it.each(writtenFormats)('all of them together stay text in %s', async (format) => {
  let next = 0;
  const model = modelWith(() => hostileTexts[next++ % hostileTexts.length]?.text ?? '');
  for (const { name, text } of hostileTexts) {
    const id = `t-${name.replace(/[^a-z0-9]+/gi, '-')}`;
    const { web } = model.elements;
    if (web) model.elements[id] = { ...web, id, name: text, facts: {} };
  }
  const parts = partsOf(`x.${format}`, await exported(model, format));
  expect(parts).not.toEqual([]);
  expect(parts.map(whatIsWrong).filter((one) => one !== undefined)).toEqual([]);
});
