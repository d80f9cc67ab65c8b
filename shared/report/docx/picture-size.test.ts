import { assert, constantFrom, integer, property, record } from 'fast-check';
import { expect, it } from 'vitest';
import type { ReportDocument } from '../document/document';
import { roomOn } from './page';
import { pictureSize } from './picture-size';

const reportOn = (page: 'a4' | 'letter') => ({ shown: { page, limits: {} } }) as ReportDocument;

const drawn = record({
  shape: constantFrom('tall' as const, 'wide' as const),
  part: integer({ min: 0, max: 3 }),
  width: integer({ min: 100, max: 30_000 }),
  height: integer({ min: 100, max: 30_000 }),
  caption: constantFrom('Overview', 'All of it · '.repeat(12)),
});

it('fits any picture and its caption on its page, in its own proportions, and never enlarges it', () => {
  assert(
    property(drawn, constantFrom('a4' as const, 'letter' as const), (picture, paper) => {
      const report = reportOn(paper);
      const { layout, width, height } = pictureSize(picture, picture.part === 0, report);

      const room = roomOn(layout, report);
      expect(width).toBeLessThanOrEqual(Math.min(picture.width, room.width / 15) + 1e-6);
      expect(height).toBeLessThanOrEqual(Math.min(picture.height, room.height / 15 - 40));
      expect(width / height).toBeCloseTo(picture.width / picture.height);
    }),
  );
});

it('gives no page of its own to what a page of text has room for, almost', () => {
  const small = { shape: 'tall' as const, part: 0, width: 600, height: 400, caption: 'Overview' };
  const sizeOf = (width: number) => pictureSize({ ...small, width }, true, reportOn('a4'));

  expect(sizeOf(600)).toEqual({ layout: 'upright', width: 600, height: 400 });
  expect(sizeOf(665).layout).toBe('upright');
  expect(sizeOf(665).width).toBeCloseTo(642.5, 0);
  expect(pictureSize({ ...small, height: 1100 }, true, reportOn('a4')).layout).toBe('tallPicture');
});
