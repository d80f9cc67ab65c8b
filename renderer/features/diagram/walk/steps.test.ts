import { expect, it } from 'vitest';
import { refugeOf } from './refuge';
import { stepFrom, type Walkable } from './steps';
import { towards } from './towards';

const box = (id: string, parent: string | null, x: number, y: number, width = 100, height = 50) =>
  [id, { id, parent, rectangle: { x, y, width, height } }] as const;
const line = (id: string, source: string, target: string) => [id, { id, source, target }] as const;

/** A user on the left, two elements in a boundary on the right, something below. */
const shown = {
  boxes: new Map([
    box('user', null, 0, 100),
    box('shop', null, 300, 0, 400, 300),
    box('web', 'shop', 340, 60),
    box('db', 'shop', 560, 70),
    box('cache', 'shop', 560, 200),
    box('audit', null, 340, 400),
  ]),
  lines: new Map([
    line('asks', 'user', 'web'),
    line('toCache', 'web', 'cache'),
    line('reads', 'web', 'db'),
    line('logs', 'web', 'audit'),
    line('also', 'user', 'db'),
  ]),
} satisfies Walkable;

it('follows flows out, from one to the next by where they go, and on to their end', () => {
  const out = { box: 'web', way: 'out' } as const;
  expect(stepFrom(shown, 'web', 'forward', null)).toEqual({ to: 'reads', bundle: out });
  expect(stepFrom(shown, 'reads', 'nextFlow', out)).toEqual({ to: 'toCache', bundle: out });
  expect(stepFrom(shown, 'reads', 'previousFlow', out)).toEqual({ to: 'logs', bundle: out });
  expect(stepFrom(shown, 'toCache', 'forward', out)).toEqual({ to: 'cache' });
});

it('goes back along flows, among those that come in', () => {
  const into = { box: 'db', way: 'in' } as const;
  expect(stepFrom(shown, 'db', 'back', null)).toEqual({ to: 'reads', bundle: into });
  expect(stepFrom(shown, 'reads', 'nextFlow', into)).toEqual({ to: 'also', bundle: into });
  expect(stepFrom(shown, 'also', 'back', into)).toEqual({ to: 'user' });
});

it('goes along the tree: out, in, and beside as one reads', () => {
  expect(stepFrom(shown, 'web', 'out', null)).toEqual({ to: 'shop' });
  expect(stepFrom(shown, 'shop', 'in', null)).toEqual({ to: 'web' });
  expect(stepFrom(shown, 'web', 'next', null)).toEqual({ to: 'db' });
  expect(stepFrom(shown, 'cache', 'previous', null)).toEqual({ to: 'db' });
});

it('says why there is no way', () => {
  expect(stepFrom(shown, 'audit', 'forward', null)).toBe('noFlowOut');
  expect(stepFrom(shown, 'user', 'back', null)).toBe('noFlowIn');
  expect(stepFrom(shown, 'user', 'out', null)).toBe('noBoundary');
  expect(stepFrom(shown, 'user', 'in', null)).toBe('nothingInside');
  expect(stepFrom(shown, 'cache', 'next', null)).toBe('isLast');
});

it('goes to the nearest in a direction, into and out of boundaries', () => {
  expect(towards(shown, 'user', 'right')).toBe('web');
  expect(towards(shown, 'web', 'right')).toBe('db');
  expect(towards(shown, 'db', 'down')).toBe('cache');
  expect(towards(shown, 'web', 'down')).toBe('audit');
  expect(towards(shown, 'audit', 'up')).toBe('web');
  expect(towards(shown, 'user', 'left')).toBeUndefined();
});

it('goes from a boundary to what lies beside it, and from a line on from its middle', () => {
  expect(towards(shown, 'shop', 'left')).toBe('user');
  expect(towards(shown, 'shop', 'down')).toBe('audit');
  expect(towards(shown, 'asks', 'right')).toBe('web');
});

it('finds a refuge for the focus: the end of a flow, the nearest beside, the boundary, whatever is left', () => {
  const without = (...gone: string[]) => ({
    boxes: new Map([...shown.boxes].filter(([id]) => !gone.includes(id))),
    lines: new Map([...shown.lines].filter(([id]) => !gone.includes(id))),
    shownFor: () => undefined,
  });
  expect(refugeOf(shown, 'reads', without('reads'))).toBe('web');
  expect(refugeOf(shown, 'reads', without('reads', 'web'))).toBe('db');
  expect(refugeOf(shown, 'db', without('db'))).toBe('cache');
  expect(refugeOf(shown, 'db', without('web', 'db', 'cache'))).toBe('shop');
  expect(refugeOf(shown, 'db', without('web', 'db', 'cache', 'shop'))).toBe('audit');
  expect(
    refugeOf(shown, 'user', { boxes: new Map(), lines: new Map(), shownFor: () => undefined }),
  ).toBeUndefined();
});

it('goes to the box that hides what had the focus', () => {
  const collapsed = { ...shown, shownFor: (id: string) => (id === 'web' ? 'shop' : undefined) };
  expect(refugeOf(shown, 'web', collapsed)).toBe('shop');
});
