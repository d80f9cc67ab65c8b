import { expect, it } from 'vitest';
import { sheetsOf } from './sheets';

const box = (x: number, y: number) => ({ x, y, width: 192, height: 64 });
const picture = (width: number, height: number, content: ReturnType<typeof box>[]) => ({
  area: { x: 0, y: 0, width, height },
  content,
  labels: [] as ReturnType<typeof box>[],
  titles: [],
});
const page = { tall: { width: 668, height: 890 }, wide: { width: 1010, height: 625 } };

it('keeps on one page what can be read there, upright or on its side', () => {
  expect(sheetsOf(picture(700, 900, [box(0, 0)]))).toEqual([
    expect.objectContaining({ shape: 'tall', part: 0 }),
  ]);
  expect(sheetsOf(picture(1200, 600, [box(0, 0)]))).toEqual([
    expect.objectContaining({ shape: 'wide', part: 0 }),
  ]);
});

it('shows the whole of a large picture and then its parts, in letters of 6.4 pt at least', () => {
  const content = Array.from({ length: 60 }, (_, index) =>
    box((index % 10) * 300, Math.floor(index / 10) * 200),
  );
  const [whole, ...parts] = sheetsOf(picture(3000, 1200, content));

  expect(whole).toMatchObject({ part: 0, area: { width: 3000, height: 1200 } });
  expect(parts.map(({ part }) => part)).toEqual(parts.map((_, index) => index + 1));
  for (const { shape, area } of parts) {
    const scale = Math.min(page[shape].width / area.width, page[shape].height / area.height);
    expect(11 * 0.75 * scale).toBeGreaterThanOrEqual(6.4 - 1e-9);
  }
  for (const one of content) {
    const isWhole = parts.some(
      ({ area }) =>
        area.x <= one.x &&
        one.x + one.width <= area.x + area.width &&
        area.y <= one.y &&
        one.y + one.height <= area.y + area.height,
    );
    expect(isWhole).toBe(true);
  }
});

it('leaves out parts with nothing in them', () => {
  const parts = sheetsOf(picture(5000, 3000, [box(0, 0), box(4700, 2900)])).slice(1);

  expect(parts).toHaveLength(2);
});

it('cuts in gaps, so that no part ends within an element', () => {
  const content = Array.from({ length: 30 }, (_, index) =>
    box((index % 6) * 330 + (index % 2) * 37, Math.floor(index / 6) * 260),
  );
  const parts = sheetsOf(picture(2000, 1300, content)).slice(1);

  const isCut = (inner: number, size: number, start: number, length: number) =>
    (inner < start && start < inner + size) || (inner < start + length && start + length < inner + size);
  expect(parts.length).toBeGreaterThan(1);
  for (const { area } of parts)
    for (const { y, height } of content)
      expect(isCut(y, height, area.y, area.height), `${y} in ${JSON.stringify(area)}`).toBe(false);
});

it('shows no part for the title of a boundary alone', () => {
  const drawing = { ...picture(5000, 3000, [box(0, 0), box(4700, 2900)]), titles: [box(2400, 1500)] };

  expect(sheetsOf(drawing).slice(1)).toHaveLength(2);
});

it('puts one thing far off on the page of its neighbour where that can still be read', () => {
  const row = Array.from({ length: 4 }, (_, index) => box(240 + index * 280, 0));
  const rest = Array.from({ length: 4 }, (_, index) => box(1600 + index * 280, 0));
  const parts = sheetsOf(picture(2700, 600, [box(0, 300), ...row, ...rest])).slice(1);

  for (const { area } of parts) {
    const inside = [box(0, 300), ...row, ...rest].filter(
      ({ x, width }) => area.x <= x && x + width <= area.x + area.width,
    );
    expect(inside.length).toBeGreaterThan(1);
  }
});

it('shows no part for labels of flows alone', () => {
  const drawing = { ...picture(5000, 3000, [box(0, 0), box(4700, 2900)]), labels: [box(2400, 1500)] };

  expect(sheetsOf(drawing).slice(1)).toHaveLength(2);
});
