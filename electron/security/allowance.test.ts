import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allowance } from './allowance';

it('never gives more than what is allowed at once and what time has added', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 1, max: 50 }),
      fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 200 }),
      (atOnce, perSecond, waits) => {
        let time = 0;
        const allowed = allowance({ atOnce, perSecond }, () => time);
        let given = 0;
        for (const wait of waits) {
          time += wait;
          if (allowed()) given += 1;
          expect(given).toBeLessThanOrEqual(atOnce + (time / 1000) * perSecond + 1e-6);
        }
      },
    ),
  );
});

it('gives again to whoever has waited', () => {
  let time = 0;
  const allowed = allowance({ atOnce: 2, perSecond: 1 }, () => time);
  expect([allowed(), allowed(), allowed()]).toEqual([true, true, false]);
  time = 1000;
  expect([allowed(), allowed()]).toEqual([true, false]);
});
